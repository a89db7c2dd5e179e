-- From here to the end one loader at a time, because each has to see the texts of the other. Whoever waits here holds
-- rows of articles, and whoever is inside wants no such row: nobody waits in a circle. The number says "stories".
select pg_advisory_xact_lock(32497644331427187);

-- Postgres takes comparing two arrays for no more work than comparing two numbers, and reads a small table from end to
-- end rather than ask the index of marks: a hundred times the work. Up to version 17 a table that has to be read all
-- the same then counts as very dear, which is no reason to compile the statement. Both for the rest of the transaction.
set local enable_seqscan = off;
set local jit = off
