-- Note how a run ended.
update dateline.runs set ended_at = %(ended_at)s, complaints = %(complaints)s::text[] where run_id = %(run_id)s
