-- How many articles of a source were seen for the first time since an instant.
-- source: slug of the source (required)
-- since_at: instant, with its zone (required)
select count(*)::integer as article_count
from dateline.articles
where source = %(source)s::text and first_seen_at >= %(since_at)s::timestamptz
