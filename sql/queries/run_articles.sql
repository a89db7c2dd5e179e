-- The articles that a run found, by source, newest first.
-- run_id: the run; the latest one where left out
select
    batches.source,
    sightings.state,
    revisions.published_at,
    revisions.published_on,
    revisions.published_precision,
    revisions.reading_minutes,
    revisions.credit,
    revisions.headline,
    revisions.url,
    sightings.article_key
from dateline.batches
join dateline.sightings using (batch_id)
join dateline.articles using (article_key)
join dateline.revisions
    on revisions.revision_id = coalesce(sightings.revision_id, articles.current_revision_id)
where batches.run_id = coalesce(
    %(run_id)s::text, (select run_id from dateline.runs where not is_dry_run order by started_at desc limit 1)
)
order by batches.source, revisions.published_at desc nulls last, sightings.article_key
