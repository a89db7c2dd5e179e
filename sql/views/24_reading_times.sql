-- What publishers say about reading time, against what the text says.
create view dateline.reading_times as
with compared as (
    select
        source, word_count, reading_minutes_stated as stated, reading_minutes as computed,
        -- Rates of reading differ, and publishers round as they like: two minutes and half as much again are beyond both.
        -- Of a text that ends at a paywall nobody can say how long the whole takes.
        not (is_paywalled and reading_minutes < reading_minutes_stated)
            and abs(reading_minutes_stated - reading_minutes) >= 2
            and greatest(reading_minutes_stated, reading_minutes)
                >= 1.5 * least(reading_minutes_stated, reading_minutes) as is_off
    from dateline.news
)
select
    source,
    count(*) as article_count,
    count(stated) as stated_count,
    count(*) filter (where is_off) as off_count,
    count(*) filter (where is_off)::double precision / nullif(count(stated), 0) as off_share,
    avg(stated)::double precision as mean_minutes_stated,
    avg(computed) filter (where stated is not null)::double precision as mean_minutes,
    sum(word_count) filter (where stated > 0)::double precision / nullif(sum(stated), 0) as words_per_minute_stated
from compared
group by source;

comment on view dateline.reading_times is 'Stated against computed reading time, by source.';
comment on column dateline.reading_times.source is 'Slug of the source.';
comment on column dateline.reading_times.article_count is 'All articles.';
comment on column dateline.reading_times.stated_count is 'Those that print a reading time.';
comment on column dateline.reading_times.off_count is
    'Those whose stated time is wrong: two minutes or more, and half as much again, away from the computed one, and not '
    'the longer one of a text that ends at a paywall.';
comment on column dateline.reading_times.off_share is 'off_count of stated_count, 0 to 1.';
comment on column dateline.reading_times.mean_minutes_stated is 'Mean of the stated times.';
comment on column dateline.reading_times.mean_minutes is 'Mean of the computed times of the same articles.';
comment on column dateline.reading_times.words_per_minute_stated is 'The rate of reading that the stated times imply.';
