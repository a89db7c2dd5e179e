-- The copies of one story, the origin first, then in the order of their dates.
-- story_key: identity of the story, or of any of its articles; either this or url
-- url: any address that one of its articles was found at, letter by letter
select
    copies.kind, copies.source, copies.published_at, copies.published_on, copies.published_precision,
    round(copies.shared_share::numeric, 2)::double precision as shared_share, copies.signed_agency, copies.word_count, copies.headline, copies.url, copies.article_key,
    copies.story_key
from dateline.story_members as wanted
join dateline.story_copies as copies using (story_key)
where wanted.article_key = coalesce(
    %(story_key)s::text, (select article_key from dateline.addresses where url = %(url)s::text limit 1)
)
order by copies.kind <> 'origin', copies.published_at nulls last, copies.article_key
