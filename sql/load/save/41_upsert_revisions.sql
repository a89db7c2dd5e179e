-- One row for each content an article had. Where the content is known but was read differently (better rules, or
-- details that no reader notices), the row is brought up to the newer reading. What comes back needs its paragraphs,
-- authors, attributions and images written.
create temporary table staged_revisions (revision_id bigint primary key, line jsonb not null) on commit drop;

with written as (
    insert into dateline.revisions as known (
        article_key, url_key, source, url, canonical_url, guid, fetched_at, content_hash, reading_hash, headline,
        standfirst, byline_text, section, tags, language, is_live, is_paywalled, published_at, published_on,
        published_precision, published_zone_stated, published_text, published_evidence, updated_at, updated_on,
        updated_precision, updated_zone_stated, updated_text, updated_evidence, dateline_text, dateline_place,
        dateline_on, body_text, paragraph_count, word_count, character_count, reading_minutes_stated,
        reading_stated_text, reading_seconds, reading_minutes, reading_method, credit, flags, text_marks,
        text_marks_method, other_dates, page_language, script, is_right_to_left
    )
    select
        r.article_key, r.url_key, r.source, r.url, r.canonical_url, r.guid, r.fetched_at, r.content_hash,
        staged_articles.reading_hash, r.headline, r.standfirst, r.byline_text, r.section, r.tags, r.language, r.is_live,
        r.is_paywalled, r.published_at, r.published_on, r.published_precision, r.published_zone_stated,
        r.published_text, r.published_evidence, r.updated_at, r.updated_on, r.updated_precision, r.updated_zone_stated,
        r.updated_text, r.updated_evidence, r.dateline_text, r.dateline_place, r.dateline_on, r.body_text,
        r.paragraph_count, r.word_count, r.character_count, r.reading_minutes_stated, r.reading_stated_text,
        r.reading_seconds, r.reading_minutes, r.reading_method, r.credit, r.flags,
        -- Lines that an earlier version wrote have none.
        coalesce(r.text_marks, '{}'), coalesce(r.text_marks_method, ''), coalesce(r.other_dates, '[]'),
        r.page_language, r.script, coalesce(r.is_right_to_left, false)
    from staged_articles
    cross join lateral jsonb_populate_record(null::dateline.revisions, line) as r
    order by r.article_key
    on conflict (article_key, content_hash) do update set
        url_key = excluded.url_key,
        source = excluded.source,
        url = excluded.url,
        canonical_url = excluded.canonical_url,
        guid = excluded.guid,
        fetched_at = excluded.fetched_at,
        reading_hash = excluded.reading_hash,
        headline = excluded.headline,
        standfirst = excluded.standfirst,
        byline_text = excluded.byline_text,
        section = excluded.section,
        tags = excluded.tags,
        language = excluded.language,
        is_live = excluded.is_live,
        is_paywalled = excluded.is_paywalled,
        published_at = excluded.published_at,
        published_on = excluded.published_on,
        published_precision = excluded.published_precision,
        published_zone_stated = excluded.published_zone_stated,
        published_text = excluded.published_text,
        published_evidence = excluded.published_evidence,
        updated_at = excluded.updated_at,
        updated_on = excluded.updated_on,
        updated_precision = excluded.updated_precision,
        updated_zone_stated = excluded.updated_zone_stated,
        updated_text = excluded.updated_text,
        updated_evidence = excluded.updated_evidence,
        dateline_text = excluded.dateline_text,
        dateline_place = excluded.dateline_place,
        dateline_on = excluded.dateline_on,
        body_text = excluded.body_text,
        paragraph_count = excluded.paragraph_count,
        word_count = excluded.word_count,
        character_count = excluded.character_count,
        reading_minutes_stated = excluded.reading_minutes_stated,
        reading_stated_text = excluded.reading_stated_text,
        reading_seconds = excluded.reading_seconds,
        reading_minutes = excluded.reading_minutes,
        reading_method = excluded.reading_method,
        credit = excluded.credit,
        flags = excluded.flags,
        text_marks = excluded.text_marks,
        text_marks_method = excluded.text_marks_method,
        other_dates = excluded.other_dates,
        page_language = excluded.page_language,
        script = excluded.script,
        is_right_to_left = excluded.is_right_to_left
    where known.reading_hash <> excluded.reading_hash and known.fetched_at <= excluded.fetched_at
    returning revision_id, article_key
)
insert into staged_revisions (revision_id, line)
select revision_id, line from written join staged_articles using (article_key);

analyze staged_revisions (revision_id)
