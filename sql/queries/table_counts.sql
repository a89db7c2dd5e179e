-- How many rows each table has.
select 'sources' as "table", count(*) as row_count from dateline.sources
union all select 'agencies', count(*) from dateline.agencies
union all select 'runs', count(*) from dateline.runs
union all select 'batches', count(*) from dateline.batches
union all select 'fetches', count(*) from dateline.fetches
union all select 'articles', count(*) from dateline.articles
union all select 'revisions', count(*) from dateline.revisions
union all select 'paragraphs', count(*) from dateline.paragraphs
union all select 'authors', count(*) from dateline.authors
union all select 'revision_authors', count(*) from dateline.revision_authors
union all select 'attributions', count(*) from dateline.attributions
union all select 'images', count(*) from dateline.images
union all select 'sightings', count(*) from dateline.sightings
union all select 'addresses', count(*) from dateline.addresses
union all select 'rejections', count(*) from dateline.rejections
