-- Bring the table agencies up to the registry.
insert into dateline.agencies as known (slug, name, country, kind, aliases, signs, registered_at)
select slug, name, country, kind, aliases, signs, now()
from jsonb_to_recordset(%(agencies)s::jsonb) as given (
    slug text, name text, country text, kind text, aliases text[], signs text[]
)
order by slug
on conflict (slug) do update set
    name = excluded.name,
    country = excluded.country,
    kind = excluded.kind,
    aliases = excluded.aliases,
    signs = excluded.signs,
    registered_at = excluded.registered_at
where known.registered_at is null
    or (known.name, known.country, known.kind, known.aliases, known.signs)
    is distinct from (excluded.name, excluded.country, excluded.kind, excluded.aliases, excluded.signs)
