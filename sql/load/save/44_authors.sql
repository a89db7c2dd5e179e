-- Names not met before, in one order for all loaders.
insert into dateline.authors (name)
select distinct name
from staged_revisions, jsonb_array_elements_text(line -> 'authors') as given (name)
order by name
on conflict (md5(name)) do nothing
