-- Pictures, the lead image first.
insert into dateline.images (
    revision_id, ordinal, url, caption, credit_text, photographer, agency, distributor, alt_text
)
select revision_id, ordinal, url, caption, credit_text, photographer, agency, distributor, alt_text
from staged_revisions
cross join lateral rows from (
    jsonb_to_recordset(line -> 'images') as (
        url text, caption text, credit_text text, photographer text, agency text, distributor text, alt_text text
    )
) with ordinality as given (url, caption, credit_text, photographer, agency, distributor, alt_text, ordinal)
order by revision_id, ordinal
