-- What else pages say of when they were published and updated: one row for each date that is not the one believed.
create view dateline.other_dates as
select
    news.article_key,
    news.source,
    news.headline,
    others.field,
    others.text,
    others.evidence,
    others.at,
    others.precision,
    others.refusal,
    case others.field when 'published' then news.published_at else news.updated_at end as believed_at,
    case others.field when 'published' then revisions.published_evidence else revisions.updated_evidence end
        as believed_evidence,
    news.url,
    news.revision_id
from dateline.news
join dateline.revisions using (revision_id)
cross join lateral jsonb_to_recordset(revisions.other_dates) as others (
    field text, text text, evidence text, at timestamptz, precision text, refusal text
);

comment on view dateline.other_dates is
    'Dates that pages state besides the ones believed (those are in news), one row each, of articles as they stand now.';
comment on column dateline.other_dates.article_key is 'Identity of the article.';
comment on column dateline.other_dates.source is 'Slug of the source.';
comment on column dateline.other_dates.headline is 'Headline.';
comment on column dateline.other_dates.field is 'What it is said to be the date of: published or updated.';
comment on column dateline.other_dates.text is 'The words.';
comment on column dateline.other_dates.evidence is 'Where they stood.';
comment on column dateline.other_dates.at is 'What they say, as an instant; null where they are no date.';
comment on column dateline.other_dates.precision is 'How exact that is: instant, minute, hour, day or month.';
comment on column dateline.other_dates.refusal is
    'Why it was refused: unreadable, in_future or impossible (before 1700); null: other evidence was better.';
comment on column dateline.other_dates.believed_at is 'The instant that was believed instead; null where none was.';
comment on column dateline.other_dates.believed_evidence is 'Where that one stood.';
comment on column dateline.other_dates.url is 'Address the article was read at.';
comment on column dateline.other_dates.revision_id is 'The current revision.';
