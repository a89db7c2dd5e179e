-- Which photo agencies does each outlet use? Organisations that are no registered agency come after those that are.
select
    source, agency, is_registered, part, article_count as articles,
    round((100 * article_share)::numeric, 1) as percent
from dateline.photo_agencies
order by source, is_registered desc, article_count desc, agency, part;
