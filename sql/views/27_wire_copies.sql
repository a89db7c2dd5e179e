-- How much of each outlet's news came over a wire, also where the outlet does not say so.
create view dateline.wire_copies as
with told as (
    select
        news.source,
        date_trunc('month', coalesce(published_on, (first_seen_at at time zone 'UTC')::date)::timestamp)::date as month_on,
        news.word_count,
        news.source_agency is not null as is_signed,
        copies.signed_count > 0 as is_of_signed_story,
        copies.kind = 'syndicated' as is_syndicated,
        coalesce(copies.shared_share, 1) as shared_share
    from dateline.news
    left join (
        select article_key, kind, shared_share, count(signed_agency) over (partition by story_key) as signed_count
        from dateline.story_copies
    ) as copies using (article_key)
), classed as (
    select *, is_signed or coalesce(is_of_signed_story, false) as is_wire from told
)
select
    source,
    month_on,
    count(*) as article_count,
    count(*) filter (where is_wire) as wire_count,
    count(*) filter (where is_wire and not is_signed) as unsigned_count,
    count(*) filter (where is_syndicated) as syndicated_count,
    count(*) filter (where is_wire)::double precision / count(*) as wire_share,
    sum(case when is_wire then word_count * shared_share else 0 end) / nullif(sum(word_count), 0) as wire_word_share
from classed
group by source, month_on;

comment on view dateline.wire_copies is
    'How much of each source''s news is agency copy, by month: what it signs, and what shares its text with an article '
    'that another outlet signs. wire_share has the signed ones by agency.';
comment on column dateline.wire_copies.source is 'Slug of the source.';
comment on column dateline.wire_copies.month_on is 'First day of the month of publication (of first sight, where undated).';
comment on column dateline.wire_copies.article_count is 'All articles of the source in that month.';
comment on column dateline.wire_copies.wire_count is 'Agency copy: signed here, or by another copy of the same text.';
comment on column dateline.wire_copies.unsigned_count is 'Those of them that do not name the agency as their source.';
comment on column dateline.wire_copies.syndicated_count is 'Copies of a text that another outlet had before.';
comment on column dateline.wire_copies.wire_share is 'wire_count of article_count, 0 to 1.';
comment on column dateline.wire_copies.wire_word_share is
    'The same by words, 0 to 1: of an article with known copies only the words that it shares with them are counted.';
