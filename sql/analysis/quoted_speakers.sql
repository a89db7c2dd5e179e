-- Who is quoted, how often, with what words? The most quoted first ...
select
    speaker, party, quotation_count as times, verbatim_count as verbatim, article_count as articles, sources,
    latest_words
from dateline.quoted_speakers
order by quotation_count desc, speaker
limit 50;

-- ... and the words of the latest fifty quotations. Of one speaker only: psql -v speaker='Nora Field'
\if :{?speaker}
\else
  \set speaker %
\endif
select speaker, quote_verb as verb, quote_text as words, source, published_at, headline
from dateline.quotations
where quote_text is not null and speaker like :'speaker'
order by published_at desc nulls last, article_key, speaker
limit 50;
