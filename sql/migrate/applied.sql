-- The migrations this database has had.
select name, checksum from dateline.migrations order by name
