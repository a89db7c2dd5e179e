-- Make room for the views of today. Not cascade: what somebody built upon them must not vanish unasked.
do $$
declare
    names text;
begin
    select string_agg(format('dateline.%I', viewname), ', ') into names from pg_views where schemaname = 'dateline';
    if names is not null then
        execute 'drop view ' || names;
    end if;
end
$$;
