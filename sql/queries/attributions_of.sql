-- Who had which part in an article as it stands now, with the words that say so.
-- article_key: identity of the article (required)
select role, party, name, name_text, agency, place, evidence_text, position, rule, quote_verb, quote_text
from dateline.attributions
join dateline.articles on articles.current_revision_id = attributions.revision_id
where articles.article_key = %(article_key)s::text
order by ordinal
