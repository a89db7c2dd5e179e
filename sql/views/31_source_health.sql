-- How each source did in the last seven days, against what its TOML file expects.
create view dateline.source_health as
with week as (
    select
        source,
        count(*) as batch_count,
        sum(inserted_count) as inserted,
        sum(article_count) as articles,
        sum(undated_count) as undated,
        sum(rejected_count) as rejected,
        sum(failed_count) as failed,
        sum(fetched_count + unmodified_count + failed_count) as asked
    from dateline.batches
    where extracted_at > now() - interval '7 days'
    group by source
), known_days as (
    -- A source that was added yesterday has had one day, not seven.
    select source, least(7, greatest(1, extract(epoch from now() - min(extracted_at)) / 86400)) as days
    from dateline.batches
    group by source
), measured as (
    select
        sources.slug as source,
        sources.enabled,
        (select max(extracted_at) from dateline.batches where batches.source = sources.slug) as last_read_at,
        coalesce(week.batch_count, 0) as batch_count,
        coalesce(week.inserted / known_days.days, 0)::double precision as articles_per_day,
        coalesce(week.undated::double precision / nullif(week.articles, 0), 0) as undated_share,
        coalesce(week.rejected::double precision / nullif(week.articles + week.rejected, 0), 0) as rejected_share,
        coalesce(week.failed::double precision / nullif(week.asked, 0), 0) as failed_share
    from dateline.sources
    left join week on week.source = sources.slug
    left join known_days on known_days.source = sources.slug
)
select
    measured.*,
    array_remove(array[
        case when measured.enabled and last_read_at is null then 'never read' end,
        case when articles_per_day < articles_per_day_at_least then 'too few articles' end,
        case when undated_share > undated_share_at_most then 'too many without a date' end,
        case when rejected_share > rejected_share_at_most then 'too many rejected' end,
        case when failed_share = 1 then 'nothing could be fetched' end
    ], null) as complaints
from measured join dateline.sources on sources.slug = measured.source;

comment on view dateline.source_health is
    'How each source did in the last seven days; complaints is empty where it kept what its TOML file promises.';
comment on column dateline.source_health.source is 'Slug of the source.';
comment on column dateline.source_health.enabled is 'Whether the schedule reads it.';
comment on column dateline.source_health.last_read_at is 'When it was last read, ever.';
comment on column dateline.source_health.batch_count is 'How often it was read.';
comment on column dateline.source_health.articles_per_day is 'New articles a day.';
comment on column dateline.source_health.undated_share is 'Articles without a date of publication, 0 to 1.';
comment on column dateline.source_health.rejected_share is 'Pages that are no articles, 0 to 1.';
comment on column dateline.source_health.failed_share is 'Stories that could not be fetched, of those asked for, 0 to 1.';
comment on column dateline.source_health.complaints is 'What is not as promised, a few words each.';
