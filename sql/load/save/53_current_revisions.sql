-- The current revision is the one read at the latest fetch, whenever it was loaded.
update dateline.articles set current_revision_id = latest.revision_id
from touched
left join lateral (
    select sightings.revision_id from dateline.sightings
    where sightings.article_key = touched.article_key and sightings.revision_id is not null
    order by fetched_at desc, batch_id desc limit 1
) as latest on true
where articles.article_key = touched.article_key and articles.current_revision_id is distinct from latest.revision_id
