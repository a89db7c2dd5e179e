-- Bring the table sources up to the TOML files.
insert into dateline.sources as known (
    slug, name, homepage, language, time_zone, country, aliases, enabled,
    articles_per_day_at_least, undated_share_at_most, rejected_share_at_most, registered_at
)
select
    slug, name, homepage, language, time_zone, country, aliases, enabled,
    (expect ->> 'articles_per_day_at_least')::integer,
    (expect ->> 'undated_share_at_most')::double precision,
    (expect ->> 'rejected_share_at_most')::double precision,
    now()
from jsonb_to_recordset(%(sources)s::jsonb) as given (
    slug text, name text, homepage text, language text, time_zone text, country text, aliases text[], enabled boolean,
    expect jsonb
)
order by slug
on conflict (slug) do update set
    name = excluded.name,
    homepage = excluded.homepage,
    language = excluded.language,
    time_zone = excluded.time_zone,
    country = excluded.country,
    aliases = excluded.aliases,
    enabled = excluded.enabled,
    articles_per_day_at_least = excluded.articles_per_day_at_least,
    undated_share_at_most = excluded.undated_share_at_most,
    rejected_share_at_most = excluded.rejected_share_at_most,
    registered_at = excluded.registered_at
where known.registered_at is null
    or (known.name, known.homepage, known.language, known.time_zone, known.country, known.aliases, known.enabled,
        known.articles_per_day_at_least, known.undated_share_at_most, known.rejected_share_at_most)
    is distinct from
       (excluded.name, excluded.homepage, excluded.language, excluded.time_zone, excluded.country, excluded.aliases,
        excluded.enabled, excluded.articles_per_day_at_least, excluded.undated_share_at_most,
        excluded.rejected_share_at_most)
