-- Texts that several articles share, the latest first: whose they seem to be, and who has them.
-- source: slug of a source that has it; all where left out
-- language: BCP 47 tag, such as de (which finds de-AT too); all where left out
-- limit: how many at most; 20 where left out
select
    published_at, origin, origin_evidence, copy_count, source_count, signed_count, headline, sources, story_key
from dateline.stories
where (%(source)s::text is null or %(source)s::text = any (sources))
    and (%(language)s::text is null or language = %(language)s::text or language like %(language)s::text || '-%%')
order by published_at desc nulls last, story_key
limit coalesce(%(limit)s::integer, 20)
