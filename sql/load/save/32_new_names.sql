-- Sources and agencies that the lines name and no file registered yet; agencies are named by their attributions.
with new_sources as (
    insert into dateline.sources (slug, name)
    select source, source from (select distinct line ->> 'source' as source from staged_lines) as named
    order by source
    on conflict (slug) do nothing
)
insert into dateline.agencies (slug, name)
select distinct on (agency) agency, name
from staged_articles
cross join lateral jsonb_to_recordset(line -> 'attributions') as given (agency text, name text)
where agency is not null
order by agency, name
on conflict (slug) do nothing
