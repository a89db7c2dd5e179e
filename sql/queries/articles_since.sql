-- How many articles of a source were seen for the first time since an instant.
-- source: slug (required)
-- since_at: timestamptz (required)
select count(*)::integer as article_count
from dateline.articles
where source = %(source)s and first_seen_at >= %(since_at)s
