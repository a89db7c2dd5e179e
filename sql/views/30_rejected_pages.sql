-- Why is my article missing? One row a page.
create view dateline.rejected_pages as
select distinct on (rejections.url_key)
    rejections.source,
    rejections.url,
    rejections.reason,
    rejections.detail,
    count(*) over page as rejected_count,
    min(rejections.fetched_at) over page as first_rejected_at,
    max(rejections.fetched_at) over page as last_rejected_at,
    addresses.article_key,
    rejections.url_key,
    rejections.batch_id
from dateline.rejections
left join dateline.addresses using (url_key)
window page as (partition by rejections.url_key)
order by rejections.url_key, rejections.fetched_at desc, rejections.batch_id desc;

comment on view dateline.rejected_pages is 'Pages that did not become articles, with the latest reason, one row a page.';
comment on column dateline.rejected_pages.source is 'Slug of the source.';
comment on column dateline.rejected_pages.url is 'Address.';
comment on column dateline.rejected_pages.reason is 'Why it was rejected the last time.';
comment on column dateline.rejected_pages.detail is 'What exactly was found.';
comment on column dateline.rejected_pages.rejected_count is 'How often it was rejected.';
comment on column dateline.rejected_pages.first_rejected_at is 'When it was rejected first.';
comment on column dateline.rejected_pages.last_rejected_at is 'When it was rejected last.';
comment on column dateline.rejected_pages.article_key is
    'The article that was found at this address at another time; null: there never was one.';
comment on column dateline.rejected_pages.url_key is 'Hash of the address''s normal form.';
comment on column dateline.rejected_pages.batch_id is 'The batch that rejected it last: where the page lies in the archive.';
