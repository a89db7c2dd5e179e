-- What a run did, one row a batch: counts and seconds of every stage.
-- run_id: the run; the latest one where left out
select
    batch_id, source, extracted_at, discovered_count, skipped_count, fetched_count, unmodified_count, failed_count,
    article_count, undated_count, inserted_count, revised_count, unchanged_count, rejected_count, extract_seconds,
    transform_seconds, load_seconds
from dateline.batches
where run_id = coalesce(
    %(run_id)s::text, (select run_id from dateline.runs where not is_dry_run order by started_at desc limit 1)
)
order by source, extracted_at
