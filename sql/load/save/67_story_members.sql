-- The stories of more than one article, and how much of each text stands in another copy too.
with stories as (
    select node.article_key, first.article_key as story_key, count(*) over (partition by node.label) as copy_count
    from story_nodes as node join story_nodes as first on first.place = node.label
), alone as (
    delete from dateline.story_members
    where article_key in (select article_key from stories where copy_count = 1)
), holders as (
    select article_key, story_key, count(*) over (partition by story_key, mark) as holder_count
    from stories join dateline.story_texts using (article_key) cross join unnest(marks) as mark
    where copy_count > 1
), members as (
    select article_key, story_key, avg((holder_count > 1)::integer)::double precision as shared_share
    from holders group by article_key, story_key
)
insert into dateline.story_members as known (article_key, story_key, shared_share)
select article_key, story_key, shared_share from members order by article_key
on conflict (article_key) do update set story_key = excluded.story_key, shared_share = excluded.shared_share
where (known.story_key, known.shared_share) is distinct from (excluded.story_key, excluded.shared_share)
