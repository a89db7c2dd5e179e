-- What is remembered of some addresses of one source, to decide whether to ask for them again.
--
-- Settled: the last attempt gave a page, "not modified", or a final refusal. Validators come from the latest answer
-- that sent any.
select
    url_key,
    min(fetched_at) as first_seen_at,
    max(fetched_at) as last_fetched_at,
    (array_agg(outcome in ('fetched', 'not_modified') or rejection is not null order by fetched_at desc))[1]
        as is_settled,
    coalesce((array_agg(etag order by fetched_at desc) filter (where has_validators))[1], '') as etag,
    coalesce((array_agg(last_modified order by fetched_at desc) filter (where has_validators))[1], '') as last_modified
from dateline.fetches
cross join lateral (
    select outcome in ('fetched', 'not_modified') and (etag <> '' or last_modified <> '') as has_validators
) as answer
where source = %(source)s and url_key = any (%(url_keys)s::text[]) and not is_feed
group by url_key
