-- Where do pages contradict themselves about when they appeared or changed? By source: days that differ, dates refused ...
select
    source,
    field,
    count(distinct article_key) filter (
        where refusal is null and abs(extract(epoch from at - believed_at)) > 2 * 86400
    ) as other_days,
    count(distinct article_key) filter (where refusal = 'in_future') as in_future,
    count(distinct article_key) filter (where refusal = 'impossible') as impossible,
    count(distinct article_key) filter (where refusal = 'unreadable') as unreadable
from dateline.other_dates
group by source, field
having
    bool_or(refusal is not null)
    or bool_or(abs(extract(epoch from at - believed_at)) > 2 * 86400)
order by source, field;

-- ... and the fifty articles whose dates are furthest apart.
select source, field, believed_at, believed_evidence, at as other_at, evidence as other_evidence, text, headline
from dateline.other_dates
where refusal is null and abs(extract(epoch from at - believed_at)) > 2 * 86400
order by abs(extract(epoch from at - believed_at)) desc, article_key
limit 50;
