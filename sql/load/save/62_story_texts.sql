-- The texts of the touched articles as they are compared with others: marks of the current revision without what is
-- furniture already, or is by what this batch alone brings.
--
-- Furniture is what one source prints on four days or in twelve articles: a text that is still being updated runs over
-- midnight or a weekend, and hardly ever at more than a handful of addresses. A template's text may pass for one story
-- on its first three days; from the fourth on it does not, and the first three fall apart again. An idiom is what is
-- printed on twenty days, by whomever (no wire copy goes round that long): it stays in the texts, which differ by other
-- things, but nothing is looked up by it. Idioms are kept as furniture of the source ''.
create temporary table story_changes (
    article_key text primary key, came_as text not null default 'new'
) on commit drop;
create temporary table new_furniture (source text, mark integer, primary key (source, mark)) on commit drop;

create temporary table story_wanted on commit drop as
select
    articles.article_key,
    revisions.source,
    coalesce(revisions.published_on, (articles.first_seen_at at time zone 'UTC')::date) as appeared_on,
    array(
        select mark from unnest(revisions.text_marks) with ordinality as given (mark, place)
        where not exists (
            select from dateline.story_furniture
            where story_furniture.source = revisions.source and story_furniture.mark = given.mark
        )
        order by place
    ) as marks,
    cardinality(revisions.text_marks) as mark_count
from touched
join dateline.articles using (article_key)
left join dateline.revisions on revisions.revision_id = articles.current_revision_id;

analyze story_wanted (article_key);

insert into new_furniture (source, mark)
select coalesce(source, ''), mark
from story_wanted cross join unnest(marks) as mark
group by grouping sets ((source, mark), (mark))
having source is not null and (count(*) >= 12 or count(distinct appeared_on) >= 4)
    or source is null and count(distinct appeared_on) >= 20;

update story_wanted set marks = array(
    select mark from unnest(marks) with ordinality as given (mark, place)
    where not exists (
        select from new_furniture
        where new_furniture.source = story_wanted.source and new_furniture.mark = given.mark
    )
    order by place
)
where source in (select source from new_furniture);

with gone as (
    delete from dateline.story_texts
    where article_key in (select article_key from story_wanted where marks = '{}')
    returning article_key
), written as (
    insert into dateline.story_texts as known (article_key, source, appeared_on, marks, mark_count)
    select article_key, source, appeared_on, marks, mark_count from story_wanted where marks <> '{}' order by article_key
    on conflict (article_key) do update set
        source = excluded.source,
        appeared_on = excluded.appeared_on,
        marks = excluded.marks,
        mark_count = excluded.mark_count
    where (known.source, known.appeared_on, known.marks, known.mark_count)
        is distinct from (excluded.source, excluded.appeared_on, excluded.marks, excluded.mark_count)
    returning article_key
)
insert into story_changes (article_key) select article_key from gone union all select article_key from written;

analyze story_changes (article_key)
