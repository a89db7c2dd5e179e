-- One migration at a time in one database; the number only has to be ours.
select pg_advisory_lock(%(key)s)
