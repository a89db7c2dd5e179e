-- Where applied migrations are noted; the only table that no migration makes.
create schema if not exists dateline;
create table if not exists dateline.migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
);
comment on table dateline.migrations is 'Migrations this database has had, and the views that stand in it.';
comment on column dateline.migrations.name is 'File name without .sql; those of views begin with views/.';
comment on column dateline.migrations.checksum is 'SHA-256 of the file; a migration that was applied never changes again.';
comment on column dateline.migrations.applied_at is 'When it was applied.';
