-- The latest runs, newest first, with what they did over all sources.
-- limit: how many at most; 20 where left out
select
    runs.run_id, runs.door, runs.started_at, runs.ended_at, runs.is_dry_run, runs.complaints,
    count(batches.batch_id) as batch_count,
    coalesce(sum(discovered_count), 0)::integer as discovered_count,
    coalesce(sum(fetched_count), 0)::integer as fetched_count,
    coalesce(sum(failed_count), 0)::integer as failed_count,
    coalesce(sum(inserted_count), 0)::integer as inserted_count,
    coalesce(sum(revised_count), 0)::integer as revised_count,
    coalesce(sum(unchanged_count), 0)::integer as unchanged_count,
    coalesce(sum(rejected_count), 0)::integer as rejected_count,
    coalesce(sum(extract_seconds + transform_seconds + load_seconds), 0) as busy_seconds
from dateline.runs left join dateline.batches using (run_id)
group by runs.run_id
order by runs.started_at desc, runs.run_id
limit coalesce(%(limit)s::integer, 20)
