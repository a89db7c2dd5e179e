-- What an article said over time, oldest first.
-- article_key: identity of the article (required)
select
    revisions.revision_id, min(sightings.fetched_at) as first_seen_at, max(sightings.fetched_at) as last_seen_at,
    revisions.headline, revisions.standfirst, revisions.byline_text, revisions.published_at, revisions.updated_at,
    revisions.word_count, revisions.body_text, revisions.content_hash
from dateline.revisions left join dateline.sightings using (revision_id)
where revisions.article_key = %(article_key)s::text
group by revisions.revision_id
order by first_seen_at, revisions.revision_id
