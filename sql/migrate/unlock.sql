-- Let the next one in.
select pg_advisory_unlock(%(key)s)
