-- Every article this load touches, with what it brings: a reading, the news that nothing changed, or (where the batch
-- is loaded again with better rules) the end of what an earlier load of it had taken for an article.
create temporary table touched on commit drop as
with unmodified as (
    select article_key, max((line ->> 'fetched_at')::timestamptz) as fetched_at
    from staged_lines join dateline.addresses on addresses.url_key = line ->> 'url_key'
    where line ->> 'kind' = 'unmodified'
    group by article_key
)
select
    article_key,
    case
        when staged_articles.article_key is not null then 'reading'
        when unmodified.article_key is not null then 'unmodified'
        else 'withdrawn'
    end as brings,
    coalesce(staged_articles.fetched_at, unmodified.fetched_at, sightings.fetched_at) as fetched_at,
    staged_articles.line ->> 'source' as source,
    staged_articles.line ->> 'canonical_url' as canonical_url,
    null::bigint as revision_id,
    'unchanged' as state
from staged_articles
full join unmodified using (article_key)
full join (
    select * from dateline.sightings
    where batch_id = %(batch_id)s and article_key not in (
        -- Reading failed by a mistake of ours, which is no reason to take back what was read there before.
        select article_key
        from staged_lines join dateline.addresses on addresses.url_key = line ->> 'url_key'
        where line ->> 'reason' = 'reading_failed'
    )
) as sightings using (article_key);

-- Of a temporary table that nobody counted Postgres takes it that it has a thousand rows, and walks through all articles
-- or texts there are to join them, which the warehouse pays for as it grows. Hence this, here and below.
analyze touched (article_key)
