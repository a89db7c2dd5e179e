-- That the batch found them. Loading it once more does not make an inserted article an unchanged one.
insert into dateline.sightings as known (batch_id, article_key, fetched_at, revision_id, state)
select %(batch_id)s, article_key, fetched_at, revision_id, state
from touched
where brings <> 'withdrawn'
order by article_key
on conflict (batch_id, article_key) do update set
    fetched_at = excluded.fetched_at,
    revision_id = excluded.revision_id,
    state = case when excluded.state = 'unchanged' then known.state else excluded.state end
where (known.fetched_at, known.revision_id) is distinct from (excluded.fetched_at, excluded.revision_id)
