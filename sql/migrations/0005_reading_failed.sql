-- A page on which reading itself failed: a mistake of Dateline's costs that page, and not the batch it came with.
alter table dateline.rejections
    drop constraint rejections_reason_check,
    add constraint rejections_reason_check check (reason in (
        'robots_disallowed', 'address_refused', 'gone', 'too_large', 'empty', 'not_html', 'consent_wall', 'app_shell',
        'soft_404', 'index_page', 'live_page', 'no_headline', 'too_short', 'reading_failed'
    ));
alter table dateline.fetches
    drop constraint fetches_rejection_check,
    add constraint fetches_rejection_check check (rejection in (
        'robots_disallowed', 'address_refused', 'gone', 'too_large', 'empty', 'not_html', 'consent_wall', 'app_shell',
        'soft_404', 'index_page', 'live_page', 'no_headline', 'too_short', 'reading_failed'
    ));
comment on column dateline.rejections.reason is
    'robots_disallowed, address_refused, gone and too_large come from fetching, the others from reading; '
    'reading_failed is a mistake of Dateline''s, to be replayed with a version that has mended it.';
