-- What has become furniture with these texts, counted over all that was ever loaded (by the same
-- rules as in 62), is taken out of the texts of its source.
--
-- Whoever has a mark of the changed texts is asked for mark by mark, each once: most marks are of one text alone, which
-- the index knows at once, and what comes back is what 64 has to count, while taking apart all texts that share
-- anything took ten times as long. Idioms are not asked for, half the warehouse has them.
create temporary table story_asked (mark integer primary key) on commit drop;
create temporary table story_shared (mark integer, article_key text, source text, appeared_on date) on commit drop;

-- Postgres takes comparing two arrays for no more work than comparing two numbers, and reads a small table from end to
-- end rather than ask the index of marks: a hundred times the work.
set local enable_seqscan = off;

with asked as (
    insert into story_asked (mark)
    select distinct mark
    from story_changes join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where not exists (select from dateline.story_furniture where source = '' and story_furniture.mark = mark.mark)
    returning mark
)
insert into story_shared (mark, article_key, source, appeared_on)
select asked.mark, found.article_key, found.source, found.appeared_on
from asked
cross join lateral (
    select article_key, source, appeared_on from dateline.story_texts
    where story_texts.marks @> array[asked.mark] offset 0
) as found;

analyze story_shared (mark);

-- Idioms may still become furniture of one source, by those of its texts that have something else in common too.
with idioms as (
    select distinct source, mark
    from story_changes join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where not exists (select from story_asked where story_asked.mark = mark.mark)
), printed as (
    select mark, source, appeared_on from story_shared
    union all
    select mark, near.source, appeared_on
    from (select distinct article_key from story_shared where source in (select source from idioms)) as own
    join dateline.story_texts as near using (article_key)
    cross join unnest(near.marks) as mark
    join idioms using (source, mark)
)
insert into new_furniture (source, mark)
select source, mark
from (
    select coalesce(source, '') as source, mark, count(*) as text_count, array_agg(appeared_on) as days
    from printed
    group by grouping sets ((source, mark), (mark))
    having count(*) >= 4
) as often
cross join lateral (select count(distinct day) from unnest(days) as day) as printed_on (day_count)
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
insert into story_changes (article_key, came_as) select article_key, 'stripped' from stripped
on conflict (article_key) do nothing;

delete from story_shared using new_furniture
where new_furniture.mark = story_shared.mark and new_furniture.source = story_shared.source;

with asked as (
    insert into story_asked (mark)
    select distinct mark
    from story_changes join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where came_as = 'stripped'
        and not exists (select from dateline.story_furniture where source = '' and story_furniture.mark = mark.mark)
    on conflict (mark) do nothing
    returning mark
)
insert into story_shared (mark, article_key, source, appeared_on)
select asked.mark, found.article_key, found.source, found.appeared_on
from asked
cross join lateral (
    select article_key, source, appeared_on from dateline.story_texts
    where story_texts.marks @> array[asked.mark] offset 0
) as found;

set local enable_seqscan to default;

insert into dateline.story_furniture (source, mark)
select source, mark from new_furniture order by source, mark
on conflict (source, mark) do nothing;

analyze story_changes (article_key), story_shared (mark)
