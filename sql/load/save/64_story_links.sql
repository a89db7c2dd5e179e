-- Which texts are the same: each changed one is held against all that have a mark in common with it, and the other
-- copies of a story that one of them was in against each other.
--
-- Two texts are the same where they share five marks (some 25 words), and these are
--   half of what the shorter one has and a third of what the longer one has; or
--   seven tenths of what the shorter one has and half of the longer one's opening (eight marks, a paragraph): outlets cut
--   an agency's report from its end, so a short copy begins as the long one does, while a page of several briefs begins
--   as one of them at most, and does not make them all one story.
-- Within one source it is four fifths of the shorter one in any case, because outlets repeat themselves. A text that is
-- furniture for the greater part has too little left to be judged by.
create temporary table story_pairs (one text, other text, marks bigint) on commit drop;
create temporary table story_links (one text, other text, primary key (one, other)) on commit drop;

create temporary view story_same as
with compared as (
    select
        one, other, story_pairs.marks,
        a.source = b.source as is_of_one_source,
        case when cardinality(a.marks) <= cardinality(b.marks) then a.marks else b.marks end as shorter,
        case when cardinality(a.marks) <= cardinality(b.marks) then b.marks else a.marks end as longer
    from story_pairs
    join dateline.story_texts as a on a.article_key = one
    join dateline.story_texts as b on b.article_key = other
    where story_pairs.marks >= 5
        and 2 * cardinality(a.marks) >= a.mark_count and 2 * cardinality(b.marks) >= b.mark_count
)
select distinct least(one, other) as one, greatest(one, other) as other
from compared
where marks >= case when is_of_one_source then 0.8 else 0.5 end * cardinality(shorter)
    and case
        when marks >= 0.35 * cardinality(longer) then true
        when marks < 0.7 * cardinality(shorter) then false
        else 4 <= (select count(*) from unnest(longer[1:8]) as mark where mark = any (shorter))
    end;

-- The idioms of a text count, too, but only where all of them could make a difference are they looked for in the other.
with fresh as materialized (
    select article_key, marks, array(
        select mark from unnest(marks) as mark
        where not exists (select from story_asked where story_asked.mark = mark.mark)
    ) as idioms
    from story_changes join dateline.story_texts using (article_key)
), telling as (
    select one.article_key as one, other.article_key as other, count(*) as marks
    from (select article_key, mark from fresh cross join unnest(marks) as mark) as one
    join story_shared as other using (mark)
    where one.article_key <> other.article_key
    group by one.article_key, other.article_key
)
insert into story_pairs (one, other, marks)
select one, other, telling.marks + (select count(*) from unnest(fresh.idioms) as mark where mark = any (text.marks))
from telling
join fresh on fresh.article_key = one
join dateline.story_texts as text on text.article_key = other
where telling.marks + cardinality(fresh.idioms) >= 5
    and telling.marks + cardinality(fresh.idioms) >= 0.5 * least(cardinality(fresh.marks), cardinality(text.marks));

analyze story_pairs;

-- A story that a changed text was in may fall apart. Its other copies are held against the one that has most of what
-- all have, and only those that are not the same as that one against all: every copy against every other would be a
-- hundred times the work where a hundred outlets have the story.
create temporary table story_left on commit drop as
select
    story_key, article_key,
    row_number() over (partition by story_key order by sum(holder_count) desc, article_key) = 1 as is_hub
from (
    select story_key, article_key, count(*) over (partition by story_key, mark) as holder_count
    from dateline.story_members join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where story_key in (select story_key from dateline.story_members join story_changes using (article_key))
        and article_key not in (select article_key from story_changes)
) as held
group by story_key, article_key;

analyze story_left (article_key);

insert into story_pairs (one, other, marks)
select hub.article_key, copy.article_key, shared.mark_count
from story_left as hub
join story_left as copy using (story_key)
join dateline.story_texts as hub_text on hub_text.article_key = hub.article_key
join dateline.story_texts as copy_text on copy_text.article_key = copy.article_key
cross join lateral (
    select count(*) from unnest(copy_text.marks) as mark where mark = any (hub_text.marks)
) as shared (mark_count)
where hub.is_hub and not copy.is_hub;

insert into story_links (one, other) select one, other from story_same;

delete from story_pairs;

insert into story_pairs (one, other, marks)
select apart.article_key, copy.article_key, shared.mark_count
from story_left as hub
join story_left as apart using (story_key)
join story_left as copy using (story_key)
join dateline.story_texts as apart_text on apart_text.article_key = apart.article_key
join dateline.story_texts as copy_text on copy_text.article_key = copy.article_key
cross join lateral (
    select count(*) from unnest(copy_text.marks) as mark where mark = any (apart_text.marks)
) as shared (mark_count)
where hub.is_hub and not apart.is_hub and not copy.is_hub and apart.article_key <> copy.article_key
    and not exists (
        select from story_links
        where one = least(hub.article_key, apart.article_key) and other = greatest(hub.article_key, apart.article_key)
    );

insert into story_links (one, other) select one, other from story_same on conflict (one, other) do nothing;

analyze story_links
