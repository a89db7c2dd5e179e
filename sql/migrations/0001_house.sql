-- The house: every table of Dateline.
--
-- Names are those of etl/models.py. Instants are timestamptz (shown in UTC), civil dates are date, closed lists are
-- checks that tests hold equal to the program's own lists.

create schema if not exists dateline;
comment on schema dateline is
    'News articles, whose news they are, when they appeared, and how each of them got here. Begin with the view news.';


-- --- Text search -----------------------------------------------------------------------------------------------

create function dateline.search_configuration(language text) returns regconfig
language sql immutable parallel safe
return case split_part(lower(language), '-', 1)
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'ca' then 'pg_catalog.catalan'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'el' then 'pg_catalog.greek'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'eu' then 'pg_catalog.basque'::regconfig
    when 'fi' then 'pg_catalog.finnish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'ga' then 'pg_catalog.irish'::regconfig
    when 'hi' then 'pg_catalog.hindi'::regconfig
    when 'hu' then 'pg_catalog.hungarian'::regconfig
    when 'hy' then 'pg_catalog.armenian'::regconfig
    when 'id' then 'pg_catalog.indonesian'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'lt' then 'pg_catalog.lithuanian'::regconfig
    when 'nb' then 'pg_catalog.norwegian'::regconfig
    when 'ne' then 'pg_catalog.nepali'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'nn' then 'pg_catalog.norwegian'::regconfig
    when 'no' then 'pg_catalog.norwegian'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ro' then 'pg_catalog.romanian'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'sr' then 'pg_catalog.serbian'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig
    when 'ta' then 'pg_catalog.tamil'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    when 'yi' then 'pg_catalog.yiddish'::regconfig
    else 'pg_catalog.simple'::regconfig
end;
comment on function dateline.search_configuration(text) is
    'How to reduce words of a language (BCP 47) to what is indexed; simple, which keeps them whole, for all others.';

-- A tsvector holds at most 1 MB, and a search that finds an article by its first 100,000 characters is good enough.
create function dateline.search_words(language text, headline text, standfirst text, body_text text) returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector(dateline.search_configuration(language), left(headline, 10000)), 'A')
    || setweight(to_tsvector(dateline.search_configuration(language), left(coalesce(standfirst, ''), 10000)), 'B')
    || setweight(to_tsvector(dateline.search_configuration(language), left(body_text, 100000)), 'D');
comment on function dateline.search_words(text, text, text, text) is
    'What full-text search finds an article by: the headline counts most, then the standfirst, then the body.';


create function dateline.search_query(words text, language text default null) returns tsquery
language sql immutable parallel safe
return case
    when language is not null then websearch_to_tsquery(dateline.search_configuration(language), words)
    else websearch_to_tsquery('pg_catalog.simple', words)
        || websearch_to_tsquery('pg_catalog.arabic', words)
        || websearch_to_tsquery('pg_catalog.dutch', words)
        || websearch_to_tsquery('pg_catalog.english', words)
        || websearch_to_tsquery('pg_catalog.french', words)
        || websearch_to_tsquery('pg_catalog.german', words)
        || websearch_to_tsquery('pg_catalog.italian', words)
        || websearch_to_tsquery('pg_catalog.portuguese', words)
        || websearch_to_tsquery('pg_catalog.russian', words)
        || websearch_to_tsquery('pg_catalog.spanish', words)
        || websearch_to_tsquery('pg_catalog.turkish', words)
end;
comment on function dateline.search_query(text, text) is
    'Words as people type them (phrases in quotes, -excluded) as a query; without a language in any of the usual ones.';

create function dateline.containing(words text) returns text
language sql immutable parallel safe
return '%' || replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_') || '%';
comment on function dateline.containing(text) is 'A pattern for ILIKE that finds these very words anywhere.';


-- --- Publishers and agencies -----------------------------------------------------------------------------------

create table dateline.sources (
    slug text primary key,
    name text not null,
    homepage text not null default '',
    language text not null default '',
    time_zone text not null default 'UTC',
    country text not null default '',
    aliases text[] not null default '{}',
    enabled boolean not null default true,
    articles_per_day_at_least integer not null default 0,
    undated_share_at_most double precision not null default 1,
    rejected_share_at_most double precision not null default 1,
    registered_at timestamptz
);
comment on table dateline.sources is 'Publishers, as their TOML files describe them.';
comment on column dateline.sources.slug is 'Name of the TOML file; what every other table calls source.';
comment on column dateline.sources.name is 'Name as the publisher writes it.';
comment on column dateline.sources.homepage is 'Web address; empty where there is none.';
comment on column dateline.sources.language is 'BCP 47 tag of most articles; empty where it varies.';
comment on column dateline.sources.time_zone is 'IANA name; dates printed without an offset are read in it.';
comment on column dateline.sources.country is 'ISO 3166-1 alpha-2; empty where unknown.';
comment on column dateline.sources.aliases is 'Other names of the publisher itself, which are no authors.';
comment on column dateline.sources.enabled is 'False: read only on request, never by schedule.';
comment on column dateline.sources.articles_per_day_at_least is 'Expectation: new articles on a healthy day.';
comment on column dateline.sources.undated_share_at_most is 'Expectation, 0 to 1: articles without published_at.';
comment on column dateline.sources.rejected_share_at_most is 'Expectation, 0 to 1: rejections among pages read.';
comment on column dateline.sources.registered_at is
    'When the TOML file last changed this row; null: known only from a batch, no file was ever registered.';

create table dateline.agencies (
    slug text primary key,
    name text not null,
    country text not null default '',
    kind text not null default 'news' check (kind in ('news', 'photo', 'both', 'broadcaster')),
    aliases text[] not null default '{}',
    signs text[] not null default '{}',
    delivers_for text[] not null default '{}',
    is_library boolean not null default false,
    unnamed boolean not null default false,
    registered_at timestamptz
);
comment on table dateline.agencies is 'News and picture agencies, as the registry in sources/_agencies.toml lists them.';
comment on column dateline.agencies.slug is 'Identity; what every other table calls agency.';
comment on column dateline.agencies.name is 'Canonical name in Latin script.';
comment on column dateline.agencies.country is 'ISO 3166-1 alpha-2; empty where unknown.';
comment on column dateline.agencies.kind is 'What it sells: news, photo, both; or broadcaster.';
comment on column dateline.agencies.aliases is 'Other spellings, in any script.';
comment on column dateline.agencies.signs is 'Short marks it signs with, such as AP or dpa.';
comment on column dateline.agencies.delivers_for is 'Agencies whose pictures it hands on in its own country.';
comment on column dateline.agencies.is_library is 'True for a picture library that sells what other agencies make.';
comment on column dateline.agencies.unnamed is 'True for the one entry that stands for agencies without a name.';
comment on column dateline.agencies.registered_at is
    'When the registry last changed this row; null: known only from an attribution.';


-- --- Runs, batches, fetches ------------------------------------------------------------------------------------

create table dateline.runs (
    run_id text primary key,
    door text check (door in ('dag', 'cli')),
    started_at timestamptz not null,
    ended_at timestamptz,
    is_dry_run boolean not null default false,
    complaints text[] not null default '{}'
);
comment on table dateline.runs is 'Executions: one press of a button, one tick of the schedule, one command.';
comment on column dateline.runs.run_id is 'Identity, given by the door.';
comment on column dateline.runs.door is
    'Where it was started: dag or cli; null: known only from a batch that was loaded from an archive.';
comment on column dateline.runs.started_at is 'When it began; of runs known only from a batch, when that batch began.';
comment on column dateline.runs.ended_at is 'When its check ended; null: still running, or killed.';
comment on column dateline.runs.is_dry_run is 'True: its loads were rolled back after counting.';
comment on column dateline.runs.complaints is 'Expectations that sources did not keep, a sentence each.';

create table dateline.batches (
    batch_id text primary key,
    run_id text not null references dateline.runs,
    source text not null references dateline.sources,
    extracted_at timestamptz not null,
    discovered_count integer not null default 0,
    skipped_count integer not null default 0,
    fetched_count integer not null default 0,
    unmodified_count integer not null default 0,
    failed_count integer not null default 0,
    article_count integer not null default 0,
    undated_count integer not null default 0,
    inserted_count integer not null default 0,
    revised_count integer not null default 0,
    unchanged_count integer not null default 0,
    rejected_count integer not null default 0,
    extract_seconds double precision not null default 0,
    transform_seconds double precision not null default 0,
    load_seconds double precision not null default 0,
    loaded_at timestamptz not null default now()
);
create index batches_run on dateline.batches (run_id);
create index batches_source on dateline.batches (source, extracted_at desc);
comment on table dateline.batches is 'What one run read from one source: counts and seconds of every stage.';
comment on column dateline.batches.batch_id is 'Source, instant and six digits; also its place in the archive.';
comment on column dateline.batches.run_id is 'The run that fetched it.';
comment on column dateline.batches.source is 'Slug of the source.';
comment on column dateline.batches.extracted_at is 'When the extract began.';
comment on column dateline.batches.discovered_count is 'Stories that the feeds named and that were wanted.';
comment on column dateline.batches.skipped_count is 'Stories not asked for: just seen, too old, or over the limit.';
comment on column dateline.batches.fetched_count is 'Pages that answered with content.';
comment on column dateline.batches.unmodified_count is 'Pages whose server said: not modified.';
comment on column dateline.batches.failed_count is 'Stories that could not be fetched, for any reason.';
comment on column dateline.batches.article_count is 'Pages that turned out to be articles.';
comment on column dateline.batches.undated_count is 'Articles among them without a date of publication.';
comment on column dateline.batches.inserted_count is 'Articles this batch was the first to see.';
comment on column dateline.batches.revised_count is 'Known articles whose content this batch changed.';
comment on column dateline.batches.unchanged_count is 'Known articles that were as known, the unmodified included.';
comment on column dateline.batches.rejected_count is 'Pages that are no articles: see rejections.';
comment on column dateline.batches.extract_seconds is 'How long discovering, fetching and archiving took.';
comment on column dateline.batches.transform_seconds is 'How long parsing and enriching took, the last time.';
comment on column dateline.batches.load_seconds is 'How long the first load took.';
comment on column dateline.batches.loaded_at is 'When it was first loaded.';

create table dateline.fetches (
    batch_id text not null references dateline.batches on delete cascade,
    ordinal integer not null,
    source text not null references dateline.sources,
    url text not null,
    url_key text not null,
    fetched_at timestamptz not null,
    outcome text not null check (outcome in (
        'fetched', 'not_modified', 'robots_disallowed', 'address_refused',
        'http_error', 'too_large', 'timed_out', 'unreachable'
    )),
    final_url text not null default '',
    status integer,
    byte_count bigint not null default 0,
    body_hash text not null default '',
    etag text not null default '',
    last_modified text not null default '',
    elapsed_seconds double precision not null default 0,
    is_feed boolean not null default false,
    rejection text check (rejection in (
        'robots_disallowed', 'address_refused', 'gone', 'too_large', 'empty', 'not_html', 'consent_wall', 'app_shell',
        'soft_404', 'index_page', 'live_page', 'no_headline', 'too_short'
    )),
    detail text not null default '',
    primary key (batch_id, ordinal)
);
create index fetches_seen on dateline.fetches (source, url_key, fetched_at desc);
create index fetches_url_key on dateline.fetches (url_key, fetched_at desc);
create index fetches_url on dateline.fetches using hash (url);
create index fetches_time on dateline.fetches using brin (fetched_at);
comment on table dateline.fetches is 'Attempts to read an address, the failed ones too.';
comment on column dateline.fetches.batch_id is 'The batch it belongs to.';
comment on column dateline.fetches.ordinal is 'Place in the batch, from 1.';
comment on column dateline.fetches.source is 'Slug of the source.';
comment on column dateline.fetches.url is 'Address asked for.';
comment on column dateline.fetches.url_key is 'Hash of the normal form of url: equal for addresses that name one page.';
comment on column dateline.fetches.fetched_at is 'When the answer came, or the attempt was made.';
comment on column dateline.fetches.outcome is
    'fetched, not_modified (HTTP 304), or why there was no page: robots_disallowed, address_refused, http_error, '
    'too_large, timed_out, unreachable.';
comment on column dateline.fetches.final_url is 'Address that answered, after redirects; empty where none did.';
comment on column dateline.fetches.status is 'HTTP status; null where no answer came.';
comment on column dateline.fetches.byte_count is 'Size of the decoded body.';
comment on column dateline.fetches.body_hash is 'SHA-256 of the decoded body, hexadecimal; empty where there is none.';
comment on column dateline.fetches.etag is 'Validator for the next conditional request.';
comment on column dateline.fetches.last_modified is 'Validator for the next conditional request, as sent.';
comment on column dateline.fetches.elapsed_seconds is 'How long it took.';
comment on column dateline.fetches.is_feed is 'True for feeds, sitemaps and listings, false for stories.';
comment on column dateline.fetches.rejection is 'Set where the outcome is final: there is no article to be had here.';
comment on column dateline.fetches.detail is 'What went wrong, in a sentence.';


-- --- Articles and what became of them --------------------------------------------------------------------------

create table dateline.articles (
    article_key text primary key,
    source text not null references dateline.sources,
    canonical_url text not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    current_revision_id bigint,
    check (first_seen_at <= last_seen_at)
);
create index articles_source on dateline.articles (source, first_seen_at desc);
create index articles_first_seen on dateline.articles (first_seen_at desc);
create unique index articles_current_revision on dateline.articles (current_revision_id);
comment on table dateline.articles is 'One row an article, whatever becomes of its text; the view news shows it whole.';
comment on column dateline.articles.article_key is 'Hash of the normal form of canonical_url.';
comment on column dateline.articles.source is 'Slug of the source that had it first.';
comment on column dateline.articles.canonical_url is 'The address the article gives itself, when first seen.';
comment on column dateline.articles.first_seen_at is 'Earliest fetch that found it.';
comment on column dateline.articles.last_seen_at is 'Latest fetch that found it, changed or not.';
comment on column dateline.articles.current_revision_id is
    'The revision read at the latest fetch; null: today''s rules no longer take the page for an article.';

create table dateline.revisions (
    revision_id bigint generated always as identity primary key,
    article_key text not null references dateline.articles on delete cascade,
    url_key text not null,
    source text not null references dateline.sources,
    url text not null,
    canonical_url text not null,
    guid text,
    fetched_at timestamptz not null,
    content_hash text not null,
    reading_hash text not null,
    headline text not null,
    standfirst text,
    byline_text text,
    section text,
    tags text[] not null default '{}',
    language text,
    is_live boolean not null default false,
    is_paywalled boolean not null default false,
    published_at timestamptz,
    published_on date,
    published_precision text check (published_precision in ('instant', 'minute', 'hour', 'day', 'month')),
    published_zone_stated boolean,
    published_text text,
    published_evidence text,
    updated_at timestamptz,
    updated_on date,
    updated_precision text check (updated_precision in ('instant', 'minute', 'hour', 'day', 'month')),
    updated_zone_stated boolean,
    updated_text text,
    updated_evidence text,
    dateline_text text,
    dateline_place text,
    dateline_on date,
    body_text text not null default '',
    paragraph_count integer not null default 0,
    word_count integer not null default 0,
    character_count integer not null default 0,
    reading_minutes_stated integer,
    reading_stated_text text,
    reading_seconds integer not null default 0,
    reading_minutes integer not null default 1,
    reading_method text not null default '',
    credit text,
    flags text[] not null default '{}',
    search_words tsvector generated always as
        (dateline.search_words(language, headline, standfirst, body_text)) stored,
    unique (article_key, content_hash)
);
alter table dateline.articles
    add foreign key (current_revision_id) references dateline.revisions on delete set null;
create index revisions_published on dateline.revisions (published_at desc nulls last);
create index revisions_source on dateline.revisions (source, published_at desc nulls last);
create index revisions_search on dateline.revisions using gin (search_words);
comment on table dateline.revisions is 'What an article said: one row for each content it had, with all that was read.';
comment on column dateline.revisions.revision_id is 'Identity.';
comment on column dateline.revisions.article_key is 'The article.';
comment on column dateline.revisions.url_key is 'Hash of the normal form of url.';
comment on column dateline.revisions.source is 'Slug of the source it was read from.';
comment on column dateline.revisions.url is 'Address fetched.';
comment on column dateline.revisions.canonical_url is 'The address the page gave itself, tracking parameters removed.';
comment on column dateline.revisions.guid is 'Identity the feed gave it, verbatim.';
comment on column dateline.revisions.fetched_at is 'The fetch that the other columns were read from.';
comment on column dateline.revisions.content_hash is
    'Digest of what a reader would notice: headline, standfirst, byline, body, captions, credits, dates.';
comment on column dateline.revisions.reading_hash is
    'Digest of all that was read; it differs where better rules read the same content anew.';
comment on column dateline.revisions.headline is 'Headline.';
comment on column dateline.revisions.standfirst is 'The lines between headline and text (US: dek).';
comment on column dateline.revisions.byline_text is 'Byline as printed.';
comment on column dateline.revisions.section is 'Section of the paper.';
comment on column dateline.revisions.tags is 'Keywords.';
comment on column dateline.revisions.language is 'BCP 47 tag of the text.';
comment on column dateline.revisions.is_live is 'True for live blogs.';
comment on column dateline.revisions.is_paywalled is 'True where the page shows only a part of the text.';
comment on column dateline.revisions.published_at is
    'Instant of publication; for the precisions day and month the first instant of it in the source''s time zone.';
comment on column dateline.revisions.published_on is 'Civil date of publication in the source''s time zone.';
comment on column dateline.revisions.published_precision is 'How exact published_at is: instant to month.';
comment on column dateline.revisions.published_zone_stated is
    'True: the words gave an offset or zone; false: the source''s time zone was used.';
comment on column dateline.revisions.published_text is 'The words the date was read from.';
comment on column dateline.revisions.published_evidence is 'Where those words stood.';
comment on column dateline.revisions.updated_at is 'Instant of the last update the page states.';
comment on column dateline.revisions.updated_on is 'Civil date of the update in the source''s time zone.';
comment on column dateline.revisions.updated_precision is 'How exact updated_at is: instant to month.';
comment on column dateline.revisions.updated_zone_stated is
    'True: the words gave an offset or zone; false: the source''s time zone was used.';
comment on column dateline.revisions.updated_text is 'The words the update was read from.';
comment on column dateline.revisions.updated_evidence is 'Where those words stood.';
comment on column dateline.revisions.dateline_text is 'Place and filing date at the head of the text, as printed.';
comment on column dateline.revisions.dateline_place is 'Place in the dateline.';
comment on column dateline.revisions.dateline_on is 'Filing date in the dateline.';
comment on column dateline.revisions.body_text is 'The text, one paragraph a line; paragraphs has them with their kinds.';
comment on column dateline.revisions.paragraph_count is 'Paragraphs of body_text.';
comment on column dateline.revisions.word_count is 'Words of body_text.';
comment on column dateline.revisions.character_count is 'Characters of body_text other than white space.';
comment on column dateline.revisions.reading_minutes_stated is 'Reading time the publisher prints, in minutes.';
comment on column dateline.revisions.reading_stated_text is 'The words it was read from.';
comment on column dateline.revisions.reading_seconds is 'Reading time computed from body_text.';
comment on column dateline.revisions.reading_minutes is 'reading_seconds in minutes, rounded up, at least 1.';
comment on column dateline.revisions.reading_method is 'Which reading rates were used.';
comment on column dateline.revisions.credit is 'Whose news it is, in one line a person reads.';
comment on column dateline.revisions.flags is 'Doubts worth a look, such as updated_before_published.';
comment on column dateline.revisions.search_words is 'What full-text search finds it by; see search_words().';

create table dateline.paragraphs (
    revision_id bigint not null references dateline.revisions on delete cascade,
    ordinal integer not null,
    kind text not null check (kind in (
        'paragraph', 'subhead', 'quote', 'list', 'table', 'caption', 'credit', 'dateline', 'sign_off', 'correction',
        'promo'
    )),
    text text not null,
    primary key (revision_id, ordinal)
);
comment on table dateline.paragraphs is 'The text of a revision, block by block, in the order of the page.';
comment on column dateline.paragraphs.revision_id is 'The revision.';
comment on column dateline.paragraphs.ordinal is 'Place on the page, from 1.';
comment on column dateline.paragraphs.kind is
    'paragraph, subhead, quote, list and table are body text; caption, credit, dateline, sign_off, correction and '
    'promo were taken out of it.';
comment on column dateline.paragraphs.text is 'The words, white space collapsed.';

create table dateline.authors (
    author_id bigint generated always as identity primary key,
    name text not null
);
-- A digest, because a name that is none may be longer than a btree page holds.
create unique index authors_name on dateline.authors (md5(name));
comment on table dateline.authors is 'Names of people in bylines. A name is a spelling, not yet a proven person.';
comment on column dateline.authors.author_id is 'Identity.';
comment on column dateline.authors.name is 'Name as printed, without role or place.';

create table dateline.revision_authors (
    revision_id bigint not null references dateline.revisions on delete cascade,
    ordinal integer not null,
    author_id bigint not null references dateline.authors,
    primary key (revision_id, ordinal)
);
create index revision_authors_author on dateline.revision_authors (author_id);
comment on table dateline.revision_authors is 'Who wrote a revision, in the order of the byline.';
comment on column dateline.revision_authors.revision_id is 'The revision.';
comment on column dateline.revision_authors.ordinal is 'Place in the byline, from 1.';
comment on column dateline.revision_authors.author_id is 'The author.';

create table dateline.attributions (
    revision_id bigint not null references dateline.revisions on delete cascade,
    ordinal integer not null,
    role text not null check (role in (
        'author', 'reporter', 'writer', 'editor', 'additional_reporter', 'translator', 'photographer', 'source',
        'contributor', 'photo_agency', 'photo_distributor', 'original_publisher', 'cited', 'quoted'
    )),
    party text not null check (party in ('person', 'agency', 'publisher', 'desk', 'organization')),
    name text not null,
    name_text text not null,
    agency text references dateline.agencies,
    place text,
    evidence_text text not null,
    position text not null check (position in (
        'byline', 'dateline', 'body', 'sign_off', 'caption', 'credit', 'json-ld', 'meta', 'copyright', 'feed'
    )),
    rule text not null,
    primary key (revision_id, ordinal)
);
create index attributions_agency on dateline.attributions (agency, role) where agency is not null;
create index attributions_role on dateline.attributions (role);
comment on table dateline.attributions is 'The parts people and agencies had in a revision, with the words that say so.';
comment on column dateline.attributions.revision_id is 'The revision.';
comment on column dateline.attributions.ordinal is 'Place in the list, from 1.';
comment on column dateline.attributions.role is
    'What they did. source: the story is the agency''s; contributor: it gave copy to the outlet''s own story; cited: '
    'named in the text as having said so; quoted: a speaker.';
comment on column dateline.attributions.party is 'Who they are: person, agency, publisher, desk, organization.';
comment on column dateline.attributions.name is 'Canonical name of agencies, the printed name otherwise.';
comment on column dateline.attributions.name_text is 'Name as printed.';
comment on column dateline.attributions.agency is 'Slug of the agency; null where the party is none.';
comment on column dateline.attributions.place is 'Where they reported from, as printed.';
comment on column dateline.attributions.evidence_text is 'The exact words read.';
comment on column dateline.attributions.position is 'Where those words stood.';
comment on column dateline.attributions.rule is 'Name of the rule that found it.';

create table dateline.images (
    revision_id bigint not null references dateline.revisions on delete cascade,
    ordinal integer not null,
    url text not null,
    caption text,
    credit_text text,
    photographer text,
    agency text,
    distributor text,
    alt_text text,
    primary key (revision_id, ordinal)
);
create index images_agency on dateline.images (agency) where agency is not null;
comment on table dateline.images is 'Pictures of a revision; ordinal 1 is the lead image.';
comment on column dateline.images.revision_id is 'The revision.';
comment on column dateline.images.ordinal is 'Place in the list, from 1.';
comment on column dateline.images.url is 'Address of the picture.';
comment on column dateline.images.caption is 'Caption without the credit.';
comment on column dateline.images.credit_text is 'Credit as printed.';
comment on column dateline.images.photographer is 'Who took it.';
comment on column dateline.images.agency is 'Organisation nearest to the photographer, canonical name.';
comment on column dateline.images.distributor is 'Organisation it came through (via), canonical name.';
comment on column dateline.images.alt_text is 'Description for those who do not see it.';

create table dateline.sightings (
    batch_id text not null references dateline.batches on delete cascade,
    article_key text not null references dateline.articles on delete cascade,
    fetched_at timestamptz not null,
    revision_id bigint references dateline.revisions on delete cascade,
    state text not null check (state in ('inserted', 'revised', 'unchanged')),
    primary key (batch_id, article_key)
);
create index sightings_article on dateline.sightings (article_key, fetched_at desc);
create index sightings_revision on dateline.sightings (revision_id);
comment on table dateline.sightings is 'Each time a batch found an article, and what it said then.';
comment on column dateline.sightings.batch_id is 'The batch.';
comment on column dateline.sightings.article_key is 'The article.';
comment on column dateline.sightings.fetched_at is 'When it was found.';
comment on column dateline.sightings.revision_id is
    'What it said; null where the server answered: not modified, so it said what it had said before.';
comment on column dateline.sightings.state is
    'What loading it did: inserted (first seen), revised (content changed) or unchanged.';

create table dateline.addresses (
    url_key text primary key,
    article_key text not null references dateline.articles on delete cascade,
    url text not null,
    last_seen_at timestamptz not null
);
create index addresses_url on dateline.addresses using hash (url);
create index addresses_article on dateline.addresses (article_key);
comment on table dateline.addresses is 'Addresses under which an article was found, its canonical one included.';
comment on column dateline.addresses.url_key is 'Hash of the normal form of url.';
comment on column dateline.addresses.article_key is 'The article that was found there last.';
comment on column dateline.addresses.url is 'The address.';
comment on column dateline.addresses.last_seen_at is 'When it was last found there.';

create table dateline.rejections (
    batch_id text not null references dateline.batches on delete cascade,
    url_key text not null,
    source text not null references dateline.sources,
    url text not null,
    fetched_at timestamptz not null,
    reason text not null check (reason in (
        'robots_disallowed', 'address_refused', 'gone', 'too_large', 'empty', 'not_html', 'consent_wall', 'app_shell',
        'soft_404', 'index_page', 'live_page', 'no_headline', 'too_short'
    )),
    detail text not null default '',
    primary key (batch_id, url_key)
);
create index rejections_url_key on dateline.rejections (url_key, fetched_at desc);
create index rejections_url on dateline.rejections using hash (url);
create index rejections_source on dateline.rejections (source, fetched_at desc);
comment on table dateline.rejections is 'Pages that did not become articles, and why.';
comment on column dateline.rejections.batch_id is 'The batch.';
comment on column dateline.rejections.url_key is 'Hash of the normal form of url.';
comment on column dateline.rejections.source is 'Slug of the source.';
comment on column dateline.rejections.url is 'Address asked for.';
comment on column dateline.rejections.fetched_at is 'When it was read, or refused.';
comment on column dateline.rejections.reason is
    'robots_disallowed, address_refused, gone and too_large come from fetching, the others from reading.';
comment on column dateline.rejections.detail is 'What exactly was found, in a sentence.';
