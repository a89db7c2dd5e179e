-- Articles that speak of something, best first: by their words, or by any part of the headline.
-- words: what to look for, as in a web search: words, "phrases", -excluded (required)
-- language: BCP 47 tag of the articles, such as de (which finds de-AT too); all where left out
-- source: slug of one source; all where left out
-- limit: how many at most; 20 where left out
with wanted as (
    select dateline.search_query(%(words)s::text, %(language)s::text) as query
)
select
    news.source, news.published_at, news.published_on, news.published_precision, news.reading_minutes, news.credit,
    news.headline, news.url, news.article_key,
    ts_rank(revisions.search_words, wanted.query) as rank
from wanted
join dateline.revisions
    -- The first finds by the index, in any language; the second then reads the words in the article's own.
    on (
        revisions.search_words @@ wanted.query
        and revisions.search_words @@ dateline.search_query(%(words)s::text, coalesce(revisions.language, ''))
    )
    or revisions.headline ilike dateline.containing(%(words)s::text)
join dateline.news using (revision_id)
where (%(language)s::text is null or news.language = %(language)s::text or news.language like %(language)s::text || '-%%')
    and (%(source)s::text is null or news.source = %(source)s::text)
order by rank desc, news.published_at desc nulls last, news.article_key
limit coalesce(%(limit)s::integer, 20)
