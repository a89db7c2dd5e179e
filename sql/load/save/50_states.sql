-- What became of each article: does its reading differ from the one before it in time (or, where this is the oldest,
-- from the one after it)? Time is that of fetching, so the order of loading does not matter.
update touched set
    revision_id = revisions.revision_id,
    state = case
        when state = 'inserted' then 'inserted'
        when neighbour.revision_id = revisions.revision_id then 'unchanged'
        else 'revised'
    end
from dateline.revisions
join staged_articles using (article_key, content_hash)
left join lateral (
    select coalesce(
        (
            select revision_id from dateline.sightings
            where article_key = revisions.article_key and fetched_at <= staged_articles.fetched_at
                and revision_id is not null
            order by fetched_at desc, batch_id desc limit 1
        ),
        (
            select revision_id from dateline.sightings
            where article_key = revisions.article_key and fetched_at > staged_articles.fetched_at
                and revision_id is not null
            order by fetched_at, batch_id limit 1
        )
    ) as revision_id
) as neighbour on true
where touched.article_key = revisions.article_key
