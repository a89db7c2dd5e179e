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
create temporary table story_links (one text, other text, primary key (one, other)) on commit drop;

with fresh as materialized (
    select article_key, mark
    from (select distinct article_key from story_near) as changed
    join dateline.story_texts using (article_key)
    cross join unnest(marks) as mark
), left_behind as materialized (
    select story_key, article_key, mark
    from dateline.story_members join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where story_key in (select story_key from dateline.story_members join story_changes using (article_key))
), shared as (
    select one.article_key as one, other.article_key as other, count(*) as marks
    from fresh as one join story_shared as other using (mark)
    where one.article_key <> other.article_key
    group by one.article_key, other.article_key
    having count(*) >= 5
    union
    select one.article_key, other.article_key, count(*)
    from left_behind as one join left_behind as other using (story_key, mark)
    where one.article_key < other.article_key
    group by one.article_key, other.article_key
    having count(*) >= 5
), compared as (
    select
        least(one, other) as one, greatest(one, other) as other, shared.marks,
        a.source = b.source as is_of_one_source,
        case when cardinality(a.marks) <= cardinality(b.marks) then a.marks else b.marks end as shorter,
        case when cardinality(a.marks) <= cardinality(b.marks) then b.marks else a.marks end as longer
    from shared
    join dateline.story_texts as a on a.article_key = one
    join dateline.story_texts as b on b.article_key = other
    where 2 * cardinality(a.marks) >= a.mark_count and 2 * cardinality(b.marks) >= b.mark_count
)
insert into story_links (one, other)
select distinct one, other
from compared
where marks >= case when is_of_one_source then 0.8 else 0.5 end * cardinality(shorter)
    and case
        when marks >= 0.35 * cardinality(longer) then true
        when marks < 0.7 * cardinality(shorter) then false
        else 4 <= (select count(*) from unnest(longer[1:8]) as mark where mark = any (shorter))
    end
