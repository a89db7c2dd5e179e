-- What was put right, or changed in silence? The latest changes first.
select since_at, source, changes, words_added, headline, nullif(previous_headline, headline) as headline_was
from dateline.revision_history
where revision_number > 1
order by since_at desc, article_key
limit 50;

-- ... and what the pages themselves say was corrected.
select news.source, news.published_on, news.headline, paragraphs.text as correction
from dateline.news join dateline.paragraphs using (revision_id)
where paragraphs.kind = 'correction'
order by news.published_at desc nulls last, news.article_key, paragraphs.ordinal
limit 50;
