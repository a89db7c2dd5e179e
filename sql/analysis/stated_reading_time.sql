-- Whose stated reading time is wrong? By source ...
select
    source,
    stated_count as articles,
    off_count as wrong,
    round((100 * off_share)::numeric, 1) as percent,
    round(mean_minutes_stated::numeric, 1) as stated_minutes,
    round(mean_minutes::numeric, 1) as computed_minutes,
    round(words_per_minute_stated::numeric) as implied_words_per_minute
from dateline.reading_times
where stated_count > 0
order by off_share desc, source;

-- ... and the twenty articles that are furthest off.
select source, reading_minutes_stated as stated, reading_minutes as computed, word_count as words, headline
from dateline.news
where reading_minutes_stated <> reading_minutes
order by abs(reading_minutes_stated - reading_minutes) desc, article_key
limit 20;
