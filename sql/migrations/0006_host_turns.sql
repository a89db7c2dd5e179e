-- Whose turn it is to ask a host: tasks and commands that read sources of one host at once share its delay.
create table dateline.host_turns (
    host text primary key,
    turn_at timestamptz not null
);
comment on table dateline.host_turns is
    'When each host is asked next, or was asked last, by whoever reads from it: what keeps its delay among all of them.';
comment on column dateline.host_turns.host is 'Host as in an address, with its port where that is written.';
comment on column dateline.host_turns.turn_at is 'The latest turn that was given to somebody, by the clock of the database.';
