-- Who had which part in which article, as it stands now.
create view dateline.news_attributions as
select
    articles.article_key,
    articles.source,
    revisions.published_at,
    revisions.headline,
    attributions.role,
    attributions.party,
    coalesce(agencies.name, attributions.name) as name,
    attributions.name_text,
    attributions.agency,
    attributions.place,
    attributions.position,
    attributions.evidence_text,
    attributions.rule,
    attributions.quote_text,
    attributions.quote_verb,
    revisions.url,
    revisions.revision_id
from dateline.articles
join dateline.revisions on revisions.revision_id = articles.current_revision_id
join dateline.attributions on attributions.revision_id = revisions.revision_id
left join dateline.agencies on agencies.slug = attributions.agency;

comment on view dateline.news_attributions is
    'Who wrote, edited, photographed, supplied, was cited or quoted in which article, with the words that say so.';
comment on column dateline.news_attributions.article_key is 'Identity of the article.';
comment on column dateline.news_attributions.source is 'Slug of the source.';
comment on column dateline.news_attributions.published_at is 'Instant of publication.';
comment on column dateline.news_attributions.headline is 'Headline.';
comment on column dateline.news_attributions.role is
    'What they did: source and contributor are the agencies whose copy it is; cited and quoted only spoke.';
comment on column dateline.news_attributions.party is 'Who they are: person, agency, publisher, desk, organization.';
comment on column dateline.news_attributions.name is 'Name, of agencies the one in the registry.';
comment on column dateline.news_attributions.name_text is 'Name as printed.';
comment on column dateline.news_attributions.agency is 'Slug of the agency; null where the party is none.';
comment on column dateline.news_attributions.place is 'Where they reported from, as printed.';
comment on column dateline.news_attributions.position is 'Where the words stood.';
comment on column dateline.news_attributions.evidence_text is 'The exact words read.';
comment on column dateline.news_attributions.rule is 'Name of the rule that found it.';
comment on column dateline.news_attributions.quote_text is
    'Of speakers: the words between quotation marks; null where they are reported without.';
comment on column dateline.news_attributions.quote_verb is 'Of speakers: the verb of saying, as printed.';
comment on column dateline.news_attributions.url is 'Address of the article.';
comment on column dateline.news_attributions.revision_id is 'The revision they were read from.';
