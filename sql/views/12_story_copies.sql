-- Each copy of each story that has several: what kind of copy it is, and which of them the text seems to come from.
--
-- A day of publication without a time of day counts from its end: what is known to the minute came first, as far as
-- anybody can tell.
create view dateline.story_copies as
with copies as (
    select
        members.story_key, members.article_key, members.shared_share, texts.marks, articles.source, articles.first_seen_at,
        sources.name as source_name, revisions.headline, revisions.language, revisions.word_count, revisions.url,
        revisions.published_at, revisions.published_on, revisions.published_precision, revisions.revision_id,
        revisions.published_at + case revisions.published_precision
            when 'month' then interval '1 month'
            when 'day' then interval '1 day'
            when 'hour' then interval '1 hour'
            else interval '0'
        end as out_at,
        (
            select name from dateline.attributions
            where attributions.revision_id = revisions.revision_id and role = 'source' and party = 'agency'
            order by ordinal
            limit 1
        ) as signed_agency,
        exists (
            select from dateline.story_members as others
            join dateline.articles as theirs on theirs.article_key = others.article_key
            join dateline.attributions on attributions.revision_id = theirs.current_revision_id
            where others.story_key = members.story_key and others.article_key <> members.article_key
                and theirs.source <> articles.source and role = 'original_publisher'
                and lower(attributions.name) in (
                    select lower(name) from unnest(sources.aliases || sources.name) as name
                )
        ) as is_named_as_origin,
        exists (
            select from dateline.agencies
            where agencies.slug = sources.slug or lower(agencies.name) = lower(sources.name)
        ) as is_of_agency
    from dateline.story_members as members
    join dateline.articles on articles.article_key = members.article_key
    join dateline.revisions on revisions.revision_id = articles.current_revision_id
    join dateline.sources on sources.slug = articles.source
    join dateline.story_texts as texts on texts.article_key = members.article_key
), ordered as (
    select
        *,
        row_number() over (
            partition by story_key
            order by is_named_as_origin desc, is_of_agency desc, out_at nulls last, first_seen_at, article_key
        ) as nth,
        lag(marks) over outlet as earlier_marks,
        lag(published_at) over outlet as earlier_published_at
    from copies
    window outlet as (partition by story_key, source order by out_at nulls last, first_seen_at, article_key)
)
select
    story_key,
    article_key,
    case
        when nth = 1 then 'origin'
        when earlier_marks is null then 'syndicated'
        when marks = earlier_marks then 'same_page'
        when published_at = earlier_published_at and unchanged.share >= 0.9 then 'same_page'
        else 'updated'
    end as kind,
    shared_share,
    case
        when nth > 1 then null
        when is_named_as_origin then 'named'
        when is_of_agency then 'agency'
        when out_at is not null then 'earliest'
        else 'first_seen'
    end as origin_evidence,
    signed_agency,
    source,
    source_name,
    headline,
    language,
    word_count,
    published_at,
    published_on,
    published_precision,
    first_seen_at,
    url,
    revision_id
from ordered
cross join lateral (
    select count(*)::double precision / greatest(cardinality(marks), cardinality(earlier_marks)) as share
    from unnest(marks) as mark
    where mark = any (earlier_marks)
) as unchanged;

comment on view dateline.story_copies is
    'The copies of each text that several articles share. An article that shares its text with no other has no row.';
comment on column dateline.story_copies.story_key is 'Identity of the story: the key of its article fetched first.';
comment on column dateline.story_copies.article_key is 'Identity of the article.';
comment on column dateline.story_copies.kind is
    'origin: where the text seems to come from; syndicated: another outlet''s copy; same_page: the outlet''s own copy '
    'before it at another address, the same words, or nearly the same under the same date; updated: the outlet''s later text.';
comment on column dateline.story_copies.shared_share is
    'How much of its text stands in another copy too, 0 to 1: the rest is the outlet''s own.';
comment on column dateline.story_copies.origin_evidence is
    'Of the origin, why it is taken for that: named (another copy names the outlet as the original publisher), agency '
    '(the outlet is an agency), earliest (first published), first_seen (no copy has a date). Null for all others.';
comment on column dateline.story_copies.signed_agency is 'The agency that this copy itself names as its source.';
comment on column dateline.story_copies.source is 'Slug of the source.';
comment on column dateline.story_copies.source_name is 'Name of the source.';
comment on column dateline.story_copies.headline is 'Headline.';
comment on column dateline.story_copies.language is 'BCP 47 tag of the text.';
comment on column dateline.story_copies.word_count is 'Words of the body.';
comment on column dateline.story_copies.published_at is
    'Instant of publication; see published_precision before reading a time of day from it.';
comment on column dateline.story_copies.published_on is 'Civil date of publication in the source''s time zone.';
comment on column dateline.story_copies.published_precision is 'How exact published_at is: instant to month.';
comment on column dateline.story_copies.first_seen_at is 'Earliest fetch that found it.';
comment on column dateline.story_copies.url is 'Address it was read at.';
comment on column dateline.story_copies.revision_id is 'The current revision.';
