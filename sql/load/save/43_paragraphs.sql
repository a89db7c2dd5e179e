-- The text, block by block.
insert into dateline.paragraphs (revision_id, ordinal, kind, text)
select revision_id, ordinal, part ->> 'kind', part ->> 'text'
from staged_revisions, jsonb_array_elements(line -> 'paragraphs') with ordinality as given (part, ordinal)
order by revision_id, ordinal
