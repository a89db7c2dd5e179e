-- Each time somebody's words are quoted or reported in an article as it stands now.
create view dateline.quotations as
select
    name as speaker,
    party,
    quote_verb,
    quote_text,
    evidence_text,
    source,
    published_at,
    headline,
    name_text as speaker_text,
    url,
    article_key
from dateline.news_attributions
where role = 'quoted';

comment on view dateline.quotations is 'Who is quoted, with what words and which verb, a row for each time.';
comment on column dateline.quotations.speaker is 'Full name, where the article gives it anywhere before.';
comment on column dateline.quotations.party is 'person or organization (through a spokesperson).';
comment on column dateline.quotations.quote_verb is 'The verb of saying, or "according to", as printed.';
comment on column dateline.quotations.quote_text is
    'The words between quotation marks; null where they are reported without.';
comment on column dateline.quotations.evidence_text is 'The sentence.';
comment on column dateline.quotations.source is 'Slug of the source.';
comment on column dateline.quotations.published_at is 'Instant of publication.';
comment on column dateline.quotations.headline is 'Headline.';
comment on column dateline.quotations.speaker_text is 'The speaker''s name as printed in that sentence.';
comment on column dateline.quotations.url is 'Address of the article.';
comment on column dateline.quotations.article_key is 'Identity of the article.';
