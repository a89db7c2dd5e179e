-- Who is quoted, how often, and in whose pages.
create view dateline.quoted_speakers as
select
    speaker,
    party,
    count(*) as quotation_count,
    count(quote_text) as verbatim_count,
    count(distinct article_key) as article_count,
    array_agg(distinct source order by source) as sources,
    (array_agg(quote_text order by published_at desc nulls last, article_key) filter (where quote_text is not null))[1]
        as latest_words,
    max(published_at) as last_at
from dateline.quotations
group by speaker, party;

comment on view dateline.quoted_speakers is 'Who is quoted, how often, in whose pages, and with what words last.';
comment on column dateline.quoted_speakers.speaker is 'Name.';
comment on column dateline.quoted_speakers.party is 'person or organization (through a spokesperson).';
comment on column dateline.quoted_speakers.quotation_count is 'How often their words are quoted or reported.';
comment on column dateline.quoted_speakers.verbatim_count is 'How often between quotation marks.';
comment on column dateline.quoted_speakers.article_count is 'In how many articles.';
comment on column dateline.quoted_speakers.sources is 'Slugs of the sources.';
comment on column dateline.quoted_speakers.latest_words is 'What they were last quoted with.';
comment on column dateline.quoted_speakers.last_at is 'When they were last quoted: an instant of publication.';
