-- The copies of one story, the origin first, then in the order of their dates.
-- story_key: identity of the story, or of any of its articles; either this or url
-- url: any address that one of its articles was found at; `dateline query` finds it in any spelling
-- url_key: hash of the address's normal form, which `dateline query` makes of url
select
    kind, source, published_at, published_on, published_precision,
    round(shared_share::numeric, 2)::double precision as shared_share, signed_agency, word_count, headline, url,
    article_key, story_key
from dateline.story_copies
-- One value, not a join: so the view looks at one story instead of all of them.
where story_key = (
    select story_members.story_key from dateline.story_members
    where story_members.article_key = coalesce(
        %(story_key)s::text,
        (select article_key from dateline.addresses where url = %(url)s::text limit 1),
        (select article_key from dateline.addresses where url_key = %(url_key)s::text)
    )
)
order by kind <> 'origin', published_at nulls last, article_key
