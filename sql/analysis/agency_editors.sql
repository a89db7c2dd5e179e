-- Who edits an agency's stories? Choose another one with: psql -v agency=AFP
\if :{?agency}
\else
  \set agency Reuters
\endif
select name as editor, article_count as stories, sources, first_on, last_on
from dateline.agency_people
where role = 'editor' and agency = :'agency'
order by article_count desc, name;
