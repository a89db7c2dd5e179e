-- Stories are what hangs together by such links. Only those are looked at that this load may have changed: the changed
-- texts, what they are linked to, and the stories all these were in. A story that none of its copies left hangs
-- together as before. Labels are places in the order of first fetches, and the least of a story is its own.
create temporary table story_nodes (
    article_key text primary key, place bigint unique not null, label bigint not null
) on commit drop;

with near as (
    select article_key from story_changes
    union select one from story_links
    union select other from story_links
), stories as (
    select story_key from dateline.story_members join near using (article_key)
    union
    -- An older batch was loaded late: the article turns out to be the one that was fetched first.
    select story_key
    from touched
    join dateline.story_members using (article_key)
    join dateline.articles as member using (article_key)
    join dateline.articles as first on first.article_key = story_key
    where (member.first_seen_at, member.article_key) < (first.first_seen_at, first.article_key)
), nodes as (
    select article_key from near
    union select article_key from dateline.story_members where story_key in (select story_key from stories)
)
insert into story_nodes (article_key, place, label)
select article_key, place, place
from (
    select article_key, row_number() over (order by first_seen_at, article_key) as place
    from nodes join dateline.articles using (article_key)
) as placed;

analyze story_nodes;

insert into story_links (one, other)
select article_key, story_key
from dateline.story_members join story_nodes using (article_key)
where article_key <> story_key
    and story_key not in (select story_key from dateline.story_members join story_changes using (article_key))
on conflict (one, other) do nothing;

do $$
begin
    loop
        update story_nodes as node set label = best.label
        from (
            select article_key, min(label) as label
            from (
                select one as article_key, label from story_links join story_nodes on article_key = other
                union all
                select other, label from story_links join story_nodes on article_key = one
                union all
                -- The label of one's label: a long chain is followed in great steps.
                select story_nodes.article_key, mine.label
                from story_nodes join story_nodes as mine on mine.place = story_nodes.label
            ) as neighbours
            group by article_key
        ) as best
        where best.article_key = node.article_key and best.label < node.label;
        exit when not found;
    end loop;
end
$$
