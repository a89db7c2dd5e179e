-- The addresses of a run that could not be read, feeds too, and what went wrong.
-- run_id: the run; the latest one where left out
select fetches.source, fetches.outcome, fetches.status, fetches.url, fetches.is_feed, fetches.detail
from dateline.fetches
join dateline.batches using (batch_id)
where fetches.outcome not in ('fetched', 'not_modified')
    and batches.run_id = coalesce(
        %(run_id)s::text, (select run_id from dateline.runs where not is_dry_run order by started_at desc limit 1)
    )
order by fetches.source, fetches.ordinal
