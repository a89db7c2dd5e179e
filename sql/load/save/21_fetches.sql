-- Every attempt of the batch; what was fetched does not change when it is loaded again.
insert into dateline.fetches (
    batch_id, ordinal, source, url, url_key, fetched_at, outcome, final_url, status, byte_count, body_hash, etag,
    last_modified, elapsed_seconds, is_feed, rejection, detail
)
select
    %(batch_id)s, given.ordinal, r.source, r.url, r.url_key, r.fetched_at, r.outcome, r.final_url, r.status,
    r.byte_count, r.body_hash, r.etag, r.last_modified, r.elapsed_seconds, r.is_feed, r.rejection, r.detail
from jsonb_array_elements(%(batch)s::jsonb -> 'fetches') with ordinality as given (attempt, ordinal)
cross join lateral jsonb_populate_record(null::dateline.fetches, given.attempt) as r
order by given.ordinal
on conflict (batch_id, ordinal) do nothing
