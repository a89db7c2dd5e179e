-- The pages of a run that are no articles, and why.
-- run_id: the run; the latest one where left out
select rejections.source, rejections.reason, rejections.url, rejections.detail, rejections.url_key
from dateline.rejections
join dateline.batches using (batch_id)
where batches.run_id = coalesce(
    %(run_id)s::text, (select run_id from dateline.runs where not is_dry_run order by started_at desc limit 1)
)
order by rejections.source, rejections.reason, rejections.url
