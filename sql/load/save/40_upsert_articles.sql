-- One row an article, in the order of the key: two loaders that meet wait for each other here, and only here.
with locked as (
    insert into dateline.articles as known (article_key, source, canonical_url, first_seen_at, last_seen_at)
    select
        article_key, coalesce(touched.source, articles.source), coalesce(touched.canonical_url, articles.canonical_url),
        fetched_at, fetched_at
    from touched left join dateline.articles using (article_key)
    order by article_key
    on conflict (article_key) do update set
        first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
        last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
    returning article_key, xmax = 0 as is_new
)
update touched set state = 'inserted' from locked where locked.article_key = touched.article_key and is_new
