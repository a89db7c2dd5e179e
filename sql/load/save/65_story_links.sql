-- Which texts are the same: each changed one is held against all that have a mark in common with it, and the other
-- copies of a story that one of them was in against each other.
--
-- A text that begins in the midst of a page makes that page another one (64): one that was taken for a copy so far is
-- looked at anew.
insert into story_changes (article_key, came_as)
select distinct found.other, 'page'
from (
    select text.article_key as one, story_shared.article_key as other
    from story_changes
    join dateline.story_texts as text using (article_key)
    cross join unnest(text.marks[1:8]) as mark
    join story_shared using (mark)
    where story_shared.article_key <> text.article_key
    group by text.article_key, story_shared.article_key
    having count(*) >= 4
) as found
join dateline.story_members on story_members.article_key = found.other
join dateline.story_texts as text on text.article_key = found.one
join dateline.story_texts as page on page.article_key = found.other
where 4 > (select count(*) from unnest(page.marks[1:8]) as mark where mark = any (text.marks))
on conflict (article_key) do nothing;

-- The idioms of a text count, too, but only where all of them could make a difference are they looked for in the other.
with fresh as materialized (
    select article_key, marks, array(
        select mark from unnest(marks) as mark
        where not exists (select from story_asked where story_asked.mark = mark.mark)
    ) as idioms
    from story_changes join dateline.story_texts using (article_key)
    where came_as <> 'page'
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

-- A story that a changed text was in may fall apart. Its other copies are held against the one that has most of what
-- all have, and only those that are not the same as that one against all: every copy against every other would be a
-- hundred times the work where a hundred outlets have the story.
create temporary table story_left (
    article_key text primary key, story_key text not null, is_hub boolean not null
) on commit drop;

insert into story_left (article_key, story_key, is_hub)
select
    article_key, story_key,
    row_number() over (partition by story_key order by sum(holder_count) desc, article_key) = 1
from (
    select story_key, article_key, count(*) over (partition by story_key, mark) as holder_count
    from dateline.story_members join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where story_key in (select story_key from dateline.story_members join story_changes using (article_key))
        and article_key not in (select article_key from story_changes where came_as <> 'page')
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

analyze story_pairs (one);

set local enable_seqscan = off;

insert into story_links (one, other)
select distinct one, other from story_alike
where not is_cut or longer_key not in (select article_key from story_briefs);

set local enable_seqscan to default;

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

set local enable_seqscan = off;

insert into story_links (one, other)
select distinct one, other from story_alike
where not is_cut or longer_key not in (select article_key from story_briefs)
on conflict (one, other) do nothing;

set local enable_seqscan to default;

analyze story_links
