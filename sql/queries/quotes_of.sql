-- What a speaker is quoted with, latest first.
-- speaker: full name, or any part of it (required)
-- source: slug of one source; all where left out
-- limit: how many at most; 20 where left out
select speaker, party, quote_verb, quote_text, evidence_text, source, published_at, headline, url, article_key
from dateline.quotations
where speaker ilike dateline.containing(%(speaker)s::text)
    and (%(source)s::text is null or source = %(source)s::text)
order by published_at desc nulls last, article_key, speaker
limit coalesce(%(limit)s::integer, 20)
