-- Who reports, writes and edits the stories of which agency.
create view dateline.agency_people as
select
    coalesce(agencies.name, owner.name) as agency,
    person.role,
    person.name,
    count(distinct news.article_key) as article_count,
    array_agg(distinct news.source order by news.source) as sources,
    min(news.published_on) as first_on,
    max(news.published_on) as last_on
from dateline.news
join dateline.attributions as owner using (revision_id)
left join dateline.agencies on agencies.slug = owner.agency
join dateline.attributions as person using (revision_id)
where owner.role = 'source' and owner.party = 'agency'
    and person.party = 'person'
    and person.role in ('author', 'reporter', 'writer', 'editor', 'additional_reporter', 'translator')
group by coalesce(agencies.name, owner.name), person.role, person.name;

comment on view dateline.agency_people is
    'Who reports, writes, edits and translates the stories of which agency, in all sources together.';
comment on column dateline.agency_people.agency is 'Name of the agency whose stories they are.';
comment on column dateline.agency_people.role is
    'author, reporter, writer, editor, additional_reporter or translator.';
comment on column dateline.agency_people.name is 'Name as printed.';
comment on column dateline.agency_people.article_count is 'Articles that say so.';
comment on column dateline.agency_people.sources is 'Slugs of the sources that carried them.';
comment on column dateline.agency_people.first_on is 'First day of publication.';
comment on column dateline.agency_people.last_on is 'Last day of publication.';
