-- The dates that a page states besides those believed, so that SQL alone can tell where pages contradict themselves.
alter table dateline.revisions add column other_dates jsonb not null default '[]';
comment on column dateline.revisions.other_dates is
    'The page''s other dates of publication and update, a list of objects: field, text, evidence, at, precision, refusal. '
    'The view other_dates has them as rows.';
