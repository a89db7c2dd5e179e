-- Which photo agencies does each outlet use?
select source, agency, part, article_count as articles, round((100 * article_share)::numeric, 1) as percent
from dateline.photo_agencies
order by source, article_count desc, agency, part;
