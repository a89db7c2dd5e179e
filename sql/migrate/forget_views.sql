-- The views of yesterday are no more.
delete from dateline.migrations where name like 'views/%'
