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
)
select
    news.source,
    credited.name as agency,
    exists (
        select from dateline.agencies where agencies.name = credited.name and agencies.registered_at is not null
    ) as is_registered,
    credited.part,
    count(distinct news.article_key) as article_count,
    count(distinct news.article_key)::double precision
        / (select count(*) from dateline.articles where articles.source = news.source) as article_share
from credited join dateline.news using (revision_id)
group by news.source, credited.name, credited.part;

comment on view dateline.photo_agencies is 
    'Which agencies and distributors the pictures of each source come from, and which other organisations are credited.';
comment on column dateline.photo_agencies.source is 'Slug of the source.';
comment on column dateline.photo_agencies.agency is 'Name of the organisation.';
comment on column dateline.photo_agencies.is_registered is
    'True for agencies of the registry; false for whoever else is credited: a museum, the outlet itself, a small agency.';
comment on column dateline.photo_agencies.part is 'agency: it took the picture; distributor: the picture came through it.';
comment on column dateline.photo_agencies.article_count is 'Articles of the source that credit it.';
comment on column dateline.photo_agencies.article_share is 'Their share of all articles of the source, 0 to 1.';
