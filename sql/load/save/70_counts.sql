-- What the batch did to the warehouse over all its loads.
update dateline.batches set
    inserted_count = counts.inserted,
    revised_count = counts.revised,
    unchanged_count = counts.unchanged,
    rejected_count = (select count(*) from dateline.rejections where rejections.batch_id = batches.batch_id),
    load_seconds = case
        when loaded_at = now() then extract(epoch from clock_timestamp() - now()) else load_seconds
    end
from (
    select
        count(*) filter (where state = 'inserted') as inserted,
        count(*) filter (where state = 'revised') as revised,
        count(*) filter (where state = 'unchanged') as unchanged
    from dateline.sightings where batch_id = %(batch_id)s
) as counts
where batch_id = %(batch_id)s
