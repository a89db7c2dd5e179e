-- How long after publication articles were first seen.
create view dateline.publication_delays as
with delays as (
    select source, extract(epoch from seen_after) / 60 as minutes from dateline.news
)
select
    source,
    count(*) as article_count,
    count(minutes) as timed_count,
    count(*) filter (where minutes < 0) as early_count,
    percentile_cont(0.5) within group (order by minutes)::double precision as median_minutes,
    percentile_cont(0.9) within group (order by minutes)::double precision as slow_minutes,
    count(*) filter (where minutes <= 60)::double precision / nullif(count(minutes), 0) as within_hour_share
from delays
group by source;

comment on view dateline.publication_delays is
    'How long after publication the articles of each source were first seen; only those with a time of day count.';
comment on column dateline.publication_delays.source is 'Slug of the source.';
comment on column dateline.publication_delays.article_count is 'All articles.';
comment on column dateline.publication_delays.timed_count is 'Those whose time of day of publication is known.';
comment on column dateline.publication_delays.early_count is
    'Those seen before they say they were published: a wrong time zone, or an embargo.';
comment on column dateline.publication_delays.median_minutes is 'Half of them were seen sooner than this.';
comment on column dateline.publication_delays.slow_minutes is 'Nine in ten were seen sooner than this.';
comment on column dateline.publication_delays.within_hour_share is 'Share of those seen within an hour, 0 to 1.';
