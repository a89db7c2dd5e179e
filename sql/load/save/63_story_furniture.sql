-- What has become furniture with these texts, counted over all that was ever loaded (by the same
-- rules as in 62), is taken out of the texts of its source. Each text is looked up by all its marks at once but idioms,
-- which finds the few that are near it; most are near none and cost nothing more.
create temporary table story_near (article_key text, other_key text, primary key (article_key, other_key)) on commit drop;
create temporary table story_shared (
    mark integer, article_key text, source text, appeared_on date, primary key (mark, article_key)
) on commit drop;
create temporary table story_stripped (article_key text primary key) on commit drop;

insert into story_near (article_key, other_key)
select text.article_key, found.article_key
from story_changes
join dateline.story_texts as text using (article_key)
cross join lateral (
    select array_agg(mark) as marks from unnest(text.marks) as mark
    where not exists (select from dateline.story_furniture where source = '' and story_furniture.mark = mark.mark)
) as telling
cross join lateral (
    select article_key from dateline.story_texts as any_text where any_text.marks && telling.marks offset 0
) as found
where found.article_key <> text.article_key;

-- Who has the marks that have to do with the changed texts; all others of the near ones do not matter.
insert into story_shared (mark, article_key, source, appeared_on)
with fresh as materialized (
    select distinct mark
    from (select distinct article_key from story_near) as changed
    join dateline.story_texts using (article_key)
    cross join unnest(marks) as mark
)
select mark, article_key, source, appeared_on
from (select article_key from story_near union select other_key from story_near) as near
join dateline.story_texts using (article_key)
cross join unnest(marks) as mark
join fresh using (mark);

insert into new_furniture (source, mark)
select source, mark
from (
    select coalesce(source, '') as source, mark, count(*) as text_count, array_agg(appeared_on) as days
    from story_shared
    group by grouping sets ((source, mark), (mark))
    having count(*) >= 4
) as often
cross join lateral (select count(distinct day) from unnest(days) as day) as printed (day_count)
where source <> '' and (text_count >= 12 or day_count >= 4) or source = '' and day_count >= 20
on conflict (source, mark) do nothing;

with stripped as (
    update dateline.story_texts as text set marks = array(
        select mark from unnest(text.marks) with ordinality as given (mark, place)
        where not exists (
            select from new_furniture
            where new_furniture.source = text.source and new_furniture.mark = given.mark
        )
        order by place
    )
    from (
        select distinct found.article_key
        from new_furniture
        cross join lateral (
            select article_key, source from dateline.story_texts as any_text
            where any_text.marks @> array[new_furniture.mark] offset 0
        ) as found
        where new_furniture.source = found.source
    ) as holder
    where holder.article_key = text.article_key
    returning text.article_key
)
insert into story_stripped (article_key) select article_key from stripped;

insert into story_near (article_key, other_key)
select text.article_key, found.article_key
from story_stripped
join dateline.story_texts as text using (article_key)
cross join lateral (
    select array_agg(mark) as marks from unnest(text.marks) as mark
    where not exists (select from dateline.story_furniture where source = '' and story_furniture.mark = mark.mark)
) as telling
cross join lateral (
    select article_key from dateline.story_texts as any_text where any_text.marks && telling.marks offset 0
) as found
where found.article_key <> text.article_key
on conflict (article_key, other_key) do nothing;

insert into story_shared (mark, article_key, source, appeared_on)
with fresh as materialized (
    select distinct mark
    from story_stripped join dateline.story_texts using (article_key) cross join unnest(marks) as mark
)
select mark, article_key, source, appeared_on
from (
    select other_key as article_key from story_near join story_stripped using (article_key)
    union select article_key from story_stripped
) as near
join dateline.story_texts using (article_key)
cross join unnest(marks) as mark
join fresh using (mark)
on conflict (mark, article_key) do nothing;

delete from story_shared using new_furniture
where new_furniture.mark = story_shared.mark and new_furniture.source = story_shared.source;

insert into story_changes (article_key) select article_key from story_stripped on conflict (article_key) do nothing;

insert into dateline.story_furniture (source, mark)
select source, mark from new_furniture order by source, mark
on conflict (source, mark) do nothing
