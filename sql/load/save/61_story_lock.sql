-- From here to the end one loader at a time, because each has to see the texts of the other. Whoever waits here holds
-- rows of articles, and whoever is inside wants no such row: nobody waits in a circle. The number says "stories".
select pg_advisory_xact_lock(32497644331427187);

-- Up to version 17 a table that has to be read from end to end counts as very dear where that is switched off (63), which
-- is no reason to compile the statement.
set local jit = off
