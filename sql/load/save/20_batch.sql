-- The batch itself. A source or run this database never heard of (an archive loaded into a new database) gets a row
-- that says so. Counts and seconds of the load follow at the end.
with given as (
    select * from jsonb_populate_record(null::dateline.batches, %(transformed)s::jsonb || %(batch)s::jsonb)
), new_source as (
    insert into dateline.sources (slug, name) select source, source from given on conflict (slug) do nothing
), new_run as (
    insert into dateline.runs (run_id, started_at) select run_id, extracted_at from given
    on conflict (run_id) do nothing
)
insert into dateline.batches as known (
    batch_id, run_id, source, extracted_at, discovered_count, skipped_count, fetched_count, unmodified_count,
    failed_count, article_count, undated_count, extract_seconds, transform_seconds
)
select
    batch_id, run_id, source, extracted_at, discovered_count, skipped_count, fetched_count, unmodified_count,
    failed_count, article_count, undated_count, extract_seconds, transform_seconds
from given
on conflict (batch_id) do update set
    article_count = excluded.article_count,
    undated_count = excluded.undated_count,
    transform_seconds = excluded.transform_seconds
