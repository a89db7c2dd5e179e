-- One article as it stands now, every field of the view news.
-- article_key: identity of the article; either this or url
-- url: any address it was found at; `dateline query` finds it in any spelling
-- url_key: hash of the address's normal form, which `dateline query` makes of url
select * from dateline.news
where article_key = coalesce(
    %(article_key)s::text,
    (select article_key from dateline.addresses where url = %(url)s::text limit 1),
    (select article_key from dateline.addresses where url_key = %(url_key)s::text)
)
