-- What this very load changed; the answer to the loader.
select
    count(*) filter (where state = 'inserted' and brings <> 'withdrawn') as inserted_count,
    count(*) filter (where state = 'revised' and brings <> 'withdrawn') as revised_count,
    count(*) filter (where state = 'unchanged' and brings <> 'withdrawn') as unchanged_count,
    (select count(*) from dateline.rejections where batch_id = %(batch_id)s) as rejected_count,
    extract(epoch from clock_timestamp() - now())::double precision as load_seconds
from touched
