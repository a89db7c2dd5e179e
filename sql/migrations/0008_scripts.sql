-- What the page says of its language, and how its text is written: a page that is shown needs the direction.
alter table dateline.revisions
    add column page_language text,
    add column script text,
    add column is_right_to_left boolean not null default false;
comment on column dateline.revisions.page_language is 'BCP 47 tag that the page gives itself; null where it gives none.';
comment on column dateline.revisions.script is 'Script of the text, by ISO 15924; null where it has no letters.';
comment on column dateline.revisions.is_right_to_left is 'Whether the text is written from right to left.';
