-- What an earlier reading of the same content had left; nothing for new revisions.
with paragraphs as (
    delete from dateline.paragraphs where revision_id in (select revision_id from staged_revisions)
), authors as (
    delete from dateline.revision_authors where revision_id in (select revision_id from staged_revisions)
), attributions as (
    delete from dateline.attributions where revision_id in (select revision_id from staged_revisions)
)
delete from dateline.images where revision_id in (select revision_id from staged_revisions)
