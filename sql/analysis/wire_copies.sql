-- How much of each outlet's news came over a wire, and how much of that does not say so?
select
    source,
    to_char(month_on, 'YYYY-MM') as month,
    article_count as articles,
    wire_count as agency_copy,
    round((100 * wire_share)::numeric, 1) as percent,
    round((100 * wire_word_share)::numeric, 1) as percent_of_words,
    unsigned_count as not_signed,
    syndicated_count as printed_before_elsewhere
from dateline.wire_copies
order by source, month_on desc;

-- ... which texts went furthest?
select
    published_at, origin, origin_evidence, copy_count as copies, source_count as outlets,
    round((100 * mean_shared_share)::numeric) as percent_shared, headline
from dateline.stories
order by source_count desc, copy_count desc, story_key
limit 20;

-- ... and which copies do not name the agency that others name? The stories' origins are looked up for those shown only:
-- joined before, all copies would be held against all stories.
select
    copies.source,
    (select origin from dateline.stories where stories.story_key = copies.story_key) as agency,
    copies.published_at, copies.headline, copies.url
from (
    select *, count(signed_agency) over (partition by story_key) as signed_count from dateline.story_copies
) as copies
where copies.signed_count > 0 and copies.signed_agency is null
order by copies.source, copies.published_at desc nulls last, copies.article_key
limit 50;
