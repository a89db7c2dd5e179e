-- The latest articles, newest first.
-- source: slug of one source; all where left out
-- language: BCP 47 tag, such as de (which finds de-AT too); all where left out
-- limit: how many at most; 20 where left out
select
    source, published_at, published_on, published_precision, reading_minutes, credit, headline, authors, source_agency,
    url, article_key
from dateline.news
where (%(source)s::text is null or source = %(source)s::text)
    and (%(language)s::text is null or language = %(language)s::text or language like %(language)s::text || '-%%')
order by published_at desc nulls last, first_seen_at desc, article_key
limit coalesce(%(limit)s::integer, 20)
