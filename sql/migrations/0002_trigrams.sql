-- Find headlines by any part of them, in every script: what full-text search cannot do for text without word spaces.
--
-- The extension may be new, or stand in any schema already; where this user may not create it, searching works without
-- the index, only slower.

do $$
declare
    home text;
begin
    create extension if not exists pg_trgm;
    select nspname into strict home
    from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
    where extname = 'pg_trgm';
    execute format('create index revisions_headline on dateline.revisions using gin (headline %I.gin_trgm_ops)', home);
exception
    when insufficient_privilege or undefined_file or feature_not_supported then
        raise notice 'no index on parts of headlines: %', sqlerrm;
end
$$;
