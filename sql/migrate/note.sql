-- Note one migration, or the present state of the views.
insert into dateline.migrations (name, checksum) values (%(name)s, %(checksum)s)
on conflict (name) do update set checksum = excluded.checksum, applied_at = now()
