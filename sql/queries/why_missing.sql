-- What became of an address, newest first: every time it was fetched, found or rejected. No rows: never asked for.
-- url: the address; `dateline query` finds it in any spelling, with tracking parameters or without
-- url_key: hash of the address's normal form, which `dateline query` makes of url; either this or url
with wanted as (
    select %(url_key)s::text as url_key
    union
    select url_key from dateline.fetches where url = %(url)s::text
    union
    select url_key from dateline.rejections where url = %(url)s::text
    union
    select url_key from dateline.addresses where url = %(url)s::text
)
select fetched_at as at, 'fetched' as event, outcome as what, detail, url, batch_id, null as article_key
from dateline.fetches where url_key in (select url_key from wanted)
union all
select fetched_at, 'rejected', reason, detail, url, batch_id, null
from dateline.rejections where url_key in (select url_key from wanted)
union all
select sightings.fetched_at, 'loaded', sightings.state, '', addresses.url, sightings.batch_id, sightings.article_key
from dateline.addresses join dateline.sightings using (article_key)
where addresses.url_key in (select url_key from wanted)
order by at desc, event
