-- What changed in which article, and when.
--
-- Sightings in the order of fetching fall into stretches that say the same; each stretch is one entry. An answer "not
-- modified" belongs to the stretch before it.
create view dateline.revision_history as
with readings as (
    select
        article_key, fetched_at, revision_id,
        count(revision_id) over past as nth_reading,
        batch_id
    from dateline.sightings
    window past as (partition by article_key order by fetched_at, batch_id)
), filled as (
    select
        article_key, fetched_at, batch_id,
        max(revision_id) over (partition by article_key, nth_reading) as revision_id
    from readings
), marked as (
    select
        *,
        case when revision_id is distinct from lag(revision_id) over past then 1 else 0 end as is_new
    from filled
    where revision_id is not null
    window past as (partition by article_key order by fetched_at, batch_id)
), numbered as (
    select *, sum(is_new) over (partition by article_key order by fetched_at, batch_id) as revision_number
    from marked
), stretches as (
    select
        article_key, revision_number, revision_id,
        min(fetched_at) as since_at, max(fetched_at) as until_at,
        lag(revision_id) over (partition by article_key order by revision_number) as previous_revision_id
    from numbered
    group by article_key, revision_number, revision_id
)
select
    stretches.article_key,
    articles.source,
    stretches.revision_number::integer as revision_number,
    stretches.since_at,
    stretches.until_at,
    current.headline,
    previous.headline as previous_headline,
    case when previous.revision_id is not null then array_remove(array[
        case when current.headline <> previous.headline then 'headline' end,
        case when current.standfirst is distinct from previous.standfirst then 'standfirst' end,
        case when current.byline_text is distinct from previous.byline_text then 'byline' end,
        case when current.body_text <> previous.body_text then 'text' end,
        case when current.published_at is distinct from previous.published_at then 'published' end,
        case when current.updated_at is distinct from previous.updated_at then 'updated' end,
        case when correction.now_text is distinct from correction.then_text then 'correction' end,
        case when caption.now_text is distinct from caption.then_text then 'captions' end
    ], null) else '{}' end as changes,
    current.word_count - previous.word_count as words_added,
    current.url,
    stretches.revision_id,
    stretches.previous_revision_id
from stretches
join dateline.articles using (article_key)
join dateline.revisions as current on current.revision_id = stretches.revision_id
left join dateline.revisions as previous on previous.revision_id = stretches.previous_revision_id
cross join lateral (
    select
        string_agg(text, e'\n' order by ordinal) filter (where revision_id = current.revision_id) as now_text,
        string_agg(text, e'\n' order by ordinal) filter (where revision_id = previous.revision_id) as then_text
    from dateline.paragraphs
    where kind = 'correction' and revision_id in (current.revision_id, previous.revision_id)
) as correction
cross join lateral (
    select
        string_agg(concat_ws(' / ', caption, credit_text), e'\n' order by ordinal)
            filter (where revision_id = current.revision_id) as now_text,
        string_agg(concat_ws(' / ', caption, credit_text), e'\n' order by ordinal)
            filter (where revision_id = previous.revision_id) as then_text
    from dateline.images
    where revision_id in (current.revision_id, previous.revision_id)
) as caption;

comment on view dateline.revision_history is 'What each article said from when to when, and what changed.';
comment on column dateline.revision_history.article_key is 'Identity of the article.';
comment on column dateline.revision_history.source is 'Slug of the source.';
comment on column dateline.revision_history.revision_number is '1 for what it said first.';
comment on column dateline.revision_history.since_at is 'First fetch that found it saying this.';
comment on column dateline.revision_history.until_at is 'Last fetch, before it changed, that found it saying this.';
comment on column dateline.revision_history.headline is 'Headline.';
comment on column dateline.revision_history.previous_headline is 'Headline before; null for the first revision.';
comment on column dateline.revision_history.changes is
    'What differs from before: headline, standfirst, byline, text, published, updated, correction, captions.';
comment on column dateline.revision_history.words_added is 'Words more than before; negative where it became shorter.';
comment on column dateline.revision_history.url is 'Address it was read at.';
comment on column dateline.revision_history.revision_id is 'Key to revisions, paragraphs, attributions and images.';
comment on column dateline.revision_history.previous_revision_id is 'The revision before; null for the first.';
