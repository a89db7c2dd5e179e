-- Stories: all articles that share one text.
--
-- The marks of a text come from etl/transform/text_marks.py; how stories are made of them is told in sql/README.md and
-- done by the last steps of sql/load/save. Articles read before this migration have no marks until they are replayed.

alter table dateline.revisions
    add column text_marks integer[] not null default '{}',
    add column text_marks_method text not null default '';
comment on column dateline.revisions.text_marks is
    'Hashes of some runs of words of body_text, in its order: what copies of the text are recognised by.';
comment on column dateline.revisions.text_marks_method is
    'How they were made, such as winnowing-1:words; empty: none, or read before there were any.';

create table dateline.story_texts (
    article_key text primary key references dateline.articles on delete cascade,
    source text not null references dateline.sources,
    appeared_on date not null,
    marks integer[] not null,
    mark_count integer not null
);
-- Searched within the transaction that has just added to it: waiting entries would be read one by one each time.
create index story_texts_marks on dateline.story_texts using gin (marks) with (fastupdate = off);
comment on table dateline.story_texts is 'What of each article''s current text is compared with other texts.';
comment on column dateline.story_texts.article_key is 'The article.';
comment on column dateline.story_texts.source is 'Slug of the source its current revision was read from.';
comment on column dateline.story_texts.appeared_on is
    'Day of publication; where undated, the day (UTC) of the first fetch that found it.';
comment on column dateline.story_texts.marks is
    'text_marks of the current revision without what is furniture (story_furniture).';
comment on column dateline.story_texts.mark_count is 'How many text_marks the current revision has, furniture included.';

create table dateline.story_furniture (
    source text not null,
    mark integer not null,
    primary key (source, mark)
);
comment on table dateline.story_furniture is
    'Marks that say nothing about a story: passages that a source prints again and again (notes, templates, '
    'background), and idioms that all do. What is furniture once stays so.';
comment on column dateline.story_furniture.source is 'Slug of the source; empty: furniture in all of them.';
comment on column dateline.story_furniture.mark is 'One of the text_marks.';

create table dateline.story_members (
    article_key text primary key references dateline.articles on delete cascade,
    story_key text not null references dateline.articles on delete cascade,
    shared_share double precision not null check (shared_share between 0 and 1)
);
create index story_members_story on dateline.story_members (story_key);
comment on table dateline.story_members is
    'Articles that share their text with another one. All others are stories by themselves and have no row here.';
comment on column dateline.story_members.article_key is 'The article.';
comment on column dateline.story_members.story_key is
    'Identity of the story: the key of that of its articles which was fetched first.';
comment on column dateline.story_members.shared_share is
    'How much of the article''s text stands in another article of the story too, 0 to 1.';
