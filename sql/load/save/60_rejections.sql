-- Pages that are no articles, each once: the last line of a page wins. Reasons of an earlier load of this batch that
-- today's rules do not give any more go.
with staged as (
    select distinct on (given.url_key) given.*
    from staged_lines
    cross join lateral jsonb_populate_record(null::dateline.rejections, line) as given
    where line ->> 'kind' = 'rejection'
    order by given.url_key, ordinal desc
), outdated as (
    delete from dateline.rejections
    where batch_id = %(batch_id)s and url_key not in (select url_key from staged)
)
insert into dateline.rejections as known (batch_id, url_key, source, url, fetched_at, reason, detail)
select %(batch_id)s, url_key, source, url, fetched_at, reason, detail from staged order by url_key
on conflict (batch_id, url_key) do update set
    url = excluded.url, fetched_at = excluded.fetched_at, reason = excluded.reason, detail = excluded.detail
where (known.url, known.fetched_at, known.reason, known.detail)
    is distinct from (excluded.url, excluded.fetched_at, excluded.reason, excluded.detail)
