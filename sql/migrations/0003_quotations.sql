-- What speakers are quoted with: the words and the verb, beside the sentence that was there already.
alter table dateline.attributions add column quote_text text;
alter table dateline.attributions add column quote_verb text;
create index attributions_speakers on dateline.attributions (name) where role = 'quoted';
comment on column dateline.attributions.quote_text is
    'Of the role quoted: the words between quotation marks; null where they are reported without.';
comment on column dateline.attributions.quote_verb is 'Of the role quoted: the verb of saying, as printed.';
