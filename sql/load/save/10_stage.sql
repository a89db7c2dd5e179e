-- Where the lines of the batch wait until they are rows; gone at the end of the transaction.
create temporary table staged_lines (
    ordinal bigint generated always as identity,
    line jsonb not null
) on commit drop
