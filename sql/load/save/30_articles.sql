-- The articles among the lines, each once: the last line of an article wins.
--
-- reading_hash covers all that was read, without where and when it was fetched.
create temporary table staged_articles on commit drop as
select distinct on (line ->> 'article_key')
    line ->> 'article_key' as article_key,
    line ->> 'content_hash' as content_hash,
    md5((line - '{kind,url,url_key,source,fetched_at}'::text[])::text) as reading_hash,
    (line ->> 'fetched_at')::timestamptz as fetched_at,
    line
from staged_lines
where line ->> 'kind' = 'article'
order by line ->> 'article_key', ordinal desc
