-- The view that most people want: every article as it stands now. The lists are subqueries, not joins, so that they
-- cost nothing where nobody asks for them.
create view dateline.news as
select
    articles.article_key,
    coalesce(story_members.story_key, articles.article_key) as story_key,
    articles.source,
    sources.name as source_name,
    revisions.headline,
    revisions.standfirst,
    revisions.published_at,
    revisions.published_on,
    revisions.published_precision,
    revisions.updated_at,
    array(
        select authors.name
        from dateline.revision_authors join dateline.authors using (author_id)
        where revision_authors.revision_id = revisions.revision_id
        order by revision_authors.ordinal
    ) as authors,
    (
        select name
        from dateline.attributions
        where attributions.revision_id = revisions.revision_id and role = 'source' and party = 'agency'
        order by ordinal
        limit 1
    ) as source_agency,
    array(
        select name
        from dateline.attributions
        where attributions.revision_id = revisions.revision_id and role = 'source' and party = 'agency'
        group by name
        order by min(ordinal)
    ) as source_agencies,
    array(
        select name
        from dateline.attributions
        where attributions.revision_id = revisions.revision_id and role = 'contributor' and party = 'agency'
        group by name
        order by min(ordinal)
    ) as contributing_agencies,
    revisions.credit,
    revisions.section,
    revisions.tags,
    revisions.language,
    revisions.page_language,
    revisions.script,
    revisions.is_right_to_left,
    revisions.dateline_place,
    revisions.word_count,
    revisions.reading_minutes,
    revisions.reading_minutes_stated,
    revisions.is_live,
    revisions.is_paywalled,
    revisions.flags,
    images.url as image_url,
    images.caption as image_caption,
    images.credit_text as image_credit_text,
    revisions.url,
    revisions.canonical_url,
    articles.first_seen_at,
    articles.last_seen_at,
    case
        when revisions.published_precision in ('instant', 'minute', 'hour')
        then articles.first_seen_at - revisions.published_at
    end as seen_after,
    revisions.body_text,
    revisions.revision_id
from dateline.articles
join dateline.revisions on revisions.revision_id = articles.current_revision_id
join dateline.sources on sources.slug = articles.source
left join dateline.story_members on story_members.article_key = articles.article_key
left join dateline.images on images.revision_id = revisions.revision_id and images.ordinal = 1;

comment on view dateline.news is 'Every article as it stands now, one row each. Begin here.';
comment on column dateline.news.article_key is 'Identity of the article, in all tables.';
comment on column dateline.news.story_key is
    'Identity of the story: the same for all articles that share one text (story_copies), its own key for every other.';
comment on column dateline.news.source is 'Slug of the source.';
comment on column dateline.news.source_name is 'Name of the source.';
comment on column dateline.news.headline is 'Headline.';
comment on column dateline.news.standfirst is 'The lines between headline and text.';
comment on column dateline.news.published_at is
    'Instant of publication; see published_precision before reading a time of day from it.';
comment on column dateline.news.published_on is 'Civil date of publication in the source''s time zone.';
comment on column dateline.news.published_precision is 'How exact published_at is: instant, minute, hour, day or month.';
comment on column dateline.news.updated_at is 'Instant of the last update the page states.';
comment on column dateline.news.authors is 'People, in the order of the byline.';
comment on column dateline.news.source_agency is 'The agency whose story it is, by name; null: the outlet''s own.';
comment on column dateline.news.source_agencies is 'All of them, where several signed the story.';
comment on column dateline.news.contributing_agencies is 'Agencies that gave copy to the outlet''s own story.';
comment on column dateline.news.credit is 'Whose news it is, in one line.';
comment on column dateline.news.section is 'Section of the paper.';
comment on column dateline.news.tags is 'Keywords.';
comment on column dateline.news.language is 'BCP 47 tag of the text.';
comment on column dateline.news.page_language is 'BCP 47 tag that the page gives itself, right or wrong.';
comment on column dateline.news.script is 'Script of the text (ISO 15924), such as Latn, Arab or Hant.';
comment on column dateline.news.is_right_to_left is 'Whether the text is written from right to left.';
comment on column dateline.news.dateline_place is 'Where it was filed.';
comment on column dateline.news.word_count is 'Words of the body.';
comment on column dateline.news.reading_minutes is 'Computed reading time in minutes.';
comment on column dateline.news.reading_minutes_stated is 'Reading time the publisher prints, in minutes.';
comment on column dateline.news.is_live is 'True for live blogs.';
comment on column dateline.news.is_paywalled is 'True where the page shows only a part of the text.';
comment on column dateline.news.flags is 'Doubts worth a look.';
comment on column dateline.news.image_url is 'Lead image.';
comment on column dateline.news.image_caption is 'Its caption.';
comment on column dateline.news.image_credit_text is 'Its credit, as printed.';
comment on column dateline.news.url is 'Address it was read at.';
comment on column dateline.news.canonical_url is 'The address it gives itself.';
comment on column dateline.news.first_seen_at is 'Earliest fetch that found it.';
comment on column dateline.news.last_seen_at is 'Latest fetch that found it.';
comment on column dateline.news.seen_after is
    'From publication to the first fetch; null where the time of day of publication is not known.';
comment on column dateline.news.body_text is 'The text, one paragraph a line.';
comment on column dateline.news.revision_id is 'The current revision: key to paragraphs, attributions and images.';
