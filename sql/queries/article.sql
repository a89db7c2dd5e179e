-- One article as it stands now, every field of the view news.
-- article_key: identity of the article; either this or url
-- url: any address it was found at, letter by letter
select * from dateline.news
where article_key = coalesce(
    %(article_key)s::text, (select article_key from dateline.addresses where url = %(url)s::text limit 1)
)
