-- How long after publication did we see an article? By source ...
select
    source,
    timed_count as articles,
    round(median_minutes::numeric, 1) as median_minutes,
    round(slow_minutes::numeric, 1) as nine_in_ten_within_minutes,
    round((100 * within_hour_share)::numeric, 1) as percent_within_an_hour,
    early_count as before_publication
from dateline.publication_delays
where timed_count > 0
order by median_minutes;

-- ... and the twenty latest articles.
select source, published_at, first_seen_at, seen_after, headline
from dateline.news
where seen_after is not null
order by first_seen_at desc, article_key
limit 20;
