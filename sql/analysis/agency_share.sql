-- Which share of each source's articles is agency copy, by agency, by month?
select
    source,
    to_char(month_on, 'YYYY-MM') as month,
    agency,
    agency_count as stories,
    article_count as of_articles,
    round((100 * agency_share)::numeric, 1) as percent,
    contribution_count as contributed_to
from dateline.wire_share
order by source, month_on desc, agency_count desc, agency;

-- ... and of all agencies together: a story that several signed counts once.
select
    source,
    to_char(coalesce(published_on, (first_seen_at at time zone 'UTC')::date), 'YYYY-MM') as month,
    count(*) filter (where source_agency is not null) as stories,
    count(*) as of_articles,
    round(100.0 * count(*) filter (where source_agency is not null) / count(*), 1) as percent
from dateline.news
group by source, month
order by source, month desc;
