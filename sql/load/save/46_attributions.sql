-- Who had which part, and the words that say so.
insert into dateline.attributions (
    revision_id, ordinal, role, party, name, name_text, agency, place, evidence_text, position, rule, quote_text,
    quote_verb
)
select
    revision_id, ordinal, role, party, name, name_text, agency, place, evidence_text, "position", rule, quote_text,
    quote_verb
from staged_revisions
cross join lateral rows from (
    jsonb_to_recordset(line -> 'attributions') as (
        role text, party text, name text, name_text text, agency text, place text, evidence_text text, "position" text,
        rule text, quote_text text, quote_verb text
    )
) with ordinality as given (
    role, party, name, name_text, agency, place, evidence_text, "position", rule, quote_text, quote_verb, ordinal
)
order by revision_id, ordinal
