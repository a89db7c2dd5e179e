-- How much of each source's news is agency copy.
create view dateline.wire_share as
with stories as (
    select
        revision_id, source,
        date_trunc('month', coalesce(published_on, (first_seen_at at time zone 'UTC')::date)::timestamp)::date as month_on
    from dateline.news
), totals as (
    select source, month_on, count(*) as article_count from stories group by source, month_on
), parts as (
    select
        source, month_on, coalesce(agencies.name, attributions.name) as agency,
        count(distinct revision_id) filter (where role = 'source') as agency_count,
        count(distinct revision_id) filter (where role = 'contributor') as contribution_count
    from stories
    join dateline.attributions using (revision_id)
    left join dateline.agencies on agencies.slug = attributions.agency
    where party = 'agency' and role in ('source', 'contributor')
    group by source, month_on, coalesce(agencies.name, attributions.name)
)
select
    source, month_on, agency, article_count, agency_count, contribution_count,
    agency_count::double precision / article_count as agency_share
from parts join totals using (source, month_on);

comment on view dateline.wire_share is
    'How much of each source''s news is agency copy, by month and agency. A story that two agencies signed counts for both.';
comment on column dateline.wire_share.source is 'Slug of the source.';
comment on column dateline.wire_share.month_on is 'First day of the month of publication (of first sight, where undated).';
comment on column dateline.wire_share.agency is 'Name of the agency.';
comment on column dateline.wire_share.article_count is 'All articles of the source in that month.';
comment on column dateline.wire_share.agency_count is 'Those that are this agency''s stories.';
comment on column dateline.wire_share.contribution_count is 'The outlet''s own stories to which it gave copy.';
comment on column dateline.wire_share.agency_share is 'agency_count of article_count, 0 to 1.';
