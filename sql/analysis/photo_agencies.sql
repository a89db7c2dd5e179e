-- Which photo agencies does each outlet use? Organisations that are no registered agency come after those that are, and
-- the outlet itself last.
select
    source, agency, is_registered, is_own, part, article_count as articles,
    round((100 * article_share)::numeric, 1) as percent
from dateline.photo_agencies
order by source, is_own, is_registered desc, article_count desc, agency, part;
