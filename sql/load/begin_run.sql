-- Note that a run has begun. A row that a batch had to make, not knowing the door, is completed; any other stays.
insert into dateline.runs as known (run_id, door, started_at, is_dry_run)
values (%(run_id)s, %(door)s, %(started_at)s, %(is_dry_run)s)
on conflict (run_id) do update set
    door = excluded.door, started_at = excluded.started_at, is_dry_run = excluded.is_dry_run
where known.door is null
