-- Bring the table agencies up to the registry.
insert into dateline.agencies as known (
    slug, name, country, kind, aliases, signs, delivers_for, is_library, unnamed, registered_at
)
select slug, name, country, kind, aliases, signs, delivers_for, is_library, unnamed, now()
from jsonb_to_recordset(%(agencies)s::jsonb) as given (
    slug text, name text, country text, kind text, aliases text[], signs text[], delivers_for text[],
    is_library boolean, unnamed boolean
)
order by slug
on conflict (slug) do update set
    name = excluded.name,
    country = excluded.country,
    kind = excluded.kind,
    aliases = excluded.aliases,
    signs = excluded.signs,
    delivers_for = excluded.delivers_for,
    is_library = excluded.is_library,
    unnamed = excluded.unnamed,
    registered_at = excluded.registered_at
where known.registered_at is null
    or (known.name, known.country, known.kind, known.aliases, known.signs, known.delivers_for, known.is_library,
        known.unnamed)
    is distinct from
       (excluded.name, excluded.country, excluded.kind, excluded.aliases, excluded.signs, excluded.delivers_for,
        excluded.is_library, excluded.unnamed)
