-- One row for each text that several articles share, with where it seems to come from.
create view dateline.stories as
select
    story_key,
    coalesce(mode() within group (order by signed_agency), min(source_name) filter (where kind = 'origin')) as origin,
    case when count(signed_agency) > 0 then 'signed' else min(origin_evidence) end as origin_evidence,
    min(article_key) filter (where kind = 'origin') as origin_key,
    min(headline) filter (where kind = 'origin') as headline,
    min(language) filter (where kind = 'origin') as language,
    count(*) as copy_count,
    count(distinct source) as source_count,
    count(*) filter (where kind = 'syndicated') as syndicated_count,
    count(*) filter (where kind = 'updated') as updated_count,
    count(*) filter (where kind = 'same_page') as same_page_count,
    count(signed_agency) as signed_count,
    array_agg(distinct source order by source) as sources,
    min(published_at) filter (where kind = 'origin') as published_at,
    max(published_at) as last_published_at,
    avg(shared_share) as mean_shared_share
from dateline.story_copies
group by story_key;

comment on view dateline.stories is
    'Stories of several articles: one text, where it seems to come from, and how far it went. See story_copies.';
comment on column dateline.stories.story_key is 'Identity of the story: the key of its article fetched first.';
comment on column dateline.stories.origin is
    'Whose text it seems to be: the agency that most copies name as their source, else the outlet of origin_key.';
comment on column dateline.stories.origin_evidence is
    'Why: signed (copies name the agency), or what speaks for origin_key: named, agency, earliest, first_seen.';
comment on column dateline.stories.origin_key is 'The copy that is nearest to the origin.';
comment on column dateline.stories.headline is 'Its headline.';
comment on column dateline.stories.language is 'BCP 47 tag of its text.';
comment on column dateline.stories.copy_count is 'Articles of the story, the origin included.';
comment on column dateline.stories.source_count is 'Sources that have it.';
comment on column dateline.stories.syndicated_count is 'Copies in other sources than the origin''s.';
comment on column dateline.stories.updated_count is 'Later texts of a source that had it.';
comment on column dateline.stories.same_page_count is 'The same page at another address.';
comment on column dateline.stories.signed_count is 'Copies that name an agency as their source.';
comment on column dateline.stories.sources is 'Slugs of the sources that have it.';
comment on column dateline.stories.published_at is 'Instant of publication of the copy that is nearest to the origin.';
comment on column dateline.stories.last_published_at is 'Latest instant of publication of a copy.';
comment on column dateline.stories.mean_shared_share is 'Mean of the copies'' shared_share.';
