-- What makes two texts the same, as views of the pairs that 65 puts together.
--
-- Two texts are alike where they share five marks (some 25 words), and these are
--   half of what the shorter one has and a third of what the longer one has, with something of an opening (two of its
--   first eight marks) unless it is seven tenths of the shorter one: different news on one matter have the background in
--   common, which an agency puts at the end; or
--   seven tenths of what the shorter one has and half of the longer one's opening (eight marks, a paragraph): outlets cut
--   an agency's report from its end, so a short copy begins as the long one does.
-- Within one source it is four fifths of the shorter one in any case, because outlets repeat themselves. A text that is
-- furniture for the greater part has too little left to be judged by.
create temporary table story_pairs (
    one text, other text, marks bigint not null, primary key (one, other)
) on commit drop;
create temporary table story_links (one text, other text, primary key (one, other)) on commit drop;

create temporary view story_alike as
with compared as (
    select
        one, other, story_pairs.marks,
        a.source = b.source as is_of_one_source,
        case when cardinality(a.marks) <= cardinality(b.marks) then other else one end as longer_key,
        case when cardinality(a.marks) <= cardinality(b.marks) then a.marks else b.marks end as shorter,
        case when cardinality(a.marks) <= cardinality(b.marks) then b.marks else a.marks end as longer
    from story_pairs
    join dateline.story_texts as a on a.article_key = one
    join dateline.story_texts as b on b.article_key = other
    where story_pairs.marks >= 5
        and 2 * cardinality(a.marks) >= a.mark_count and 2 * cardinality(b.marks) >= b.mark_count
)
select least(one, other) as one, greatest(one, other) as other, longer_key, marks < 0.5 * cardinality(longer) as is_cut
from compared
where marks >= case when is_of_one_source then 0.8 else 0.5 end * cardinality(shorter)
    and case
        when marks >= 0.35 * cardinality(longer) then
            marks >= 0.7 * cardinality(shorter)
            or 2 <= (select count(*) from unnest(longer[1:8]) as mark where mark = any (shorter))
            or 2 <= (select count(*) from unnest(shorter[1:8]) as mark where mark = any (longer))
        when marks < 0.7 * cardinality(shorter) then false
        else 4 <= (select count(*) from unnest(longer[1:8]) as mark where mark = any (shorter))
    end;

-- A page of several briefs begins as one of them, too, and is no copy of it. It is known by the openings of three texts
-- that stand in it and have nothing to do with each other: a quarter of what the page has of the lesser one is idiom.
-- Two are not enough: a report may be cut in two, or tell in passing what another one was about. Of the texts
-- that begin at one place that with the most in common speaks for all, as one that was cut or put in another order has
-- less. Only texts that seem to have been cut are asked for all they share.
create temporary view story_briefs as
with openings as materialized (
    select distinct on (page_key, opening.place) page_key, opening.place, part.marks
    from (select distinct longer_key as page_key from story_alike where is_cut) as pages
    cross join lateral (
        select page.marks as all_marks, found.article_key, array_agg(mark) as marks
        from dateline.story_texts as page
        cross join unnest(page.marks) as mark
        cross join lateral (
            select article_key from dateline.story_texts where story_texts.marks @> array[mark.mark] offset 0
        ) as found
        where page.article_key = page_key and found.article_key <> page_key
            and not exists (select from dateline.story_furniture where source = '' and story_furniture.mark = mark.mark)
        group by page.article_key, found.article_key
        having count(*) >= 5
        offset 0
    ) as part
    cross join lateral (
        select count(*) as mark_count, min(array_position(part.all_marks, mark)) as place
        from dateline.story_texts as text cross join unnest(text.marks[1:8]) as mark
        where text.article_key = part.article_key and mark = any (part.marks)
    ) as opening
    where opening.mark_count >= 4
    order by page_key, opening.place, cardinality(part.marks) desc, part.article_key
), apart as materialized (
    select page_key, a.place as one, b.place as other
    from openings as a join openings as b using (page_key)
    where a.place < b.place
        and 4 * (select count(*) from unnest(a.marks) as mark where mark = any (b.marks))
            <= least(cardinality(a.marks), cardinality(b.marks))
)
select distinct first.page_key as article_key
from apart as first
join apart as second on second.page_key = first.page_key and second.one = first.other
join apart as third on third.page_key = first.page_key and third.one = first.one and third.other = second.other
