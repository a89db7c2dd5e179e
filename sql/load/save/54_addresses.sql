-- Under which addresses articles are found; the article found there last holds the address.
insert into dateline.addresses as known (url_key, article_key, url, last_seen_at)
select distinct on (url_key) url_key, article_key, url, fetched_at
from (
    select line ->> 'url_key' as url_key, article_key, line ->> 'url' as url, fetched_at from staged_articles
    union all
    select article_key, article_key, line ->> 'canonical_url', fetched_at from staged_articles
) as found
order by url_key, fetched_at desc, article_key
on conflict (url_key) do update set
    article_key = excluded.article_key, url = excluded.url, last_seen_at = excluded.last_seen_at
where known.last_seen_at <= excluded.last_seen_at
    and (known.article_key, known.url, known.last_seen_at)
        is distinct from (excluded.article_key, excluded.url, excluded.last_seen_at)
