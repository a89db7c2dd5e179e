-- Which pages were rejected, and why? How many by reason ...
select source, reason, count(*) as pages, max(last_rejected_at) as last_at
from dateline.rejected_pages
group by source, reason
order by source, pages desc, reason;

-- ... and the latest fifty of them.
select last_rejected_at, source, reason, detail, url
from dateline.rejected_pages
order by last_rejected_at desc, url_key
limit 50;
