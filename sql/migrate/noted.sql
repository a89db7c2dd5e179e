-- The migrations this database has had, and the views that stand.
select name, checksum from dateline.migrations order by name
