-- Who wrote what, in the order of the byline.
insert into dateline.revision_authors (revision_id, ordinal, author_id)
select revision_id, ordinal, author_id
from staged_revisions, jsonb_array_elements_text(line -> 'authors') with ordinality as given (name, ordinal)
join dateline.authors on md5(authors.name) = md5(given.name)
order by revision_id, ordinal
