-- A turn to ask a host, this long after the turn before it, and the seconds until it comes. No lock outlasts it: whoever
-- has a turn waits by himself, and one that is killed meanwhile leaves nothing behind but a pause.
--
-- A turn that is more than an hour away was given by a clock that has been set right since, and binds nobody.
insert into dateline.host_turns as known (host, turn_at) values (%(host)s, clock_timestamp())
on conflict (host) do update set turn_at = greatest(
    clock_timestamp(),
    case
        when known.turn_at < clock_timestamp() + interval '1 hour'
            then known.turn_at + make_interval(secs => %(delay_seconds)s)
    end
)
returning extract(epoch from turn_at - clock_timestamp())::double precision as seconds
