-- Where each outlet's pictures come from: what stands at the pictures, and what else credits them.
create view dateline.photo_agencies as
with credited as (
    select revision_id, agency as name, 'agency' as part from dateline.images where agency is not null
    union
    select revision_id, distributor, 'distributor' from dateline.images where distributor is not null
    union
    select
        revision_id, coalesce(agencies.name, attributions.name),
        case role when 'photo_agency' then 'agency' else 'distributor' end
    from dateline.attributions left join dateline.agencies on agencies.slug = attributions.agency
    where role in ('photo_agency', 'photo_distributor')
), told as (
    select
        news.source, news.article_key, credited.part, credited.name as agency, sources.name as own_name,
        exists (
            select from dateline.agencies where agencies.name = credited.name and agencies.registered_at is not null
        ) as is_registered,
        lower(credited.name) in (select lower(name) from unnest(aliases || sources.name) as names (name)) as is_own
    from credited join dateline.news using (revision_id) join dateline.sources on sources.slug = news.source
)
select
    source,
    case when is_own and not is_registered then own_name else agency end as agency,
    is_registered,
    is_own,
    part,
    count(distinct article_key) as article_count,
    count(distinct article_key)::double precision / (
        select count(*) from dateline.articles
        where articles.source = told.source and current_revision_id is not null
    ) as article_share
from told
group by source, 2, is_registered, is_own, part;

comment on view dateline.photo_agencies is 
    'Which agencies and distributors the pictures of each source come from, and which other organisations are credited.';
comment on column dateline.photo_agencies.source is 'Slug of the source.';
comment on column dateline.photo_agencies.agency is 'Name of the organisation.';
comment on column dateline.photo_agencies.is_registered is
    'True for agencies of the registry; false for whoever else is credited: a museum, the outlet itself, a small agency.';
comment on column dateline.photo_agencies.is_own is
    'True where the source credits itself, by its name or one of its aliases; agency is its name then.';
comment on column dateline.photo_agencies.part is 'agency: it took the picture; distributor: the picture came through it.';
comment on column dateline.photo_agencies.article_count is 'Articles of the source that credit it.';
comment on column dateline.photo_agencies.article_share is 'Their share of all articles of the source, 0 to 1.';
