-- All sources: how many articles they have, and when they were last read.
select
    sources.slug as source, sources.name, sources.language, sources.country, sources.enabled,
    (select count(*) from dateline.articles where articles.source = sources.slug) as article_count,
    (select max(extracted_at) from dateline.batches where batches.source = sources.slug) as last_read_at
from dateline.sources
order by sources.slug
