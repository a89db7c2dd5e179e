-- Every table and view with its columns, as the comments describe them: what docs/data-dictionary.md is made from.
select
    relations.relname as relation,
    relations.relkind = 'v' as is_view,
    obj_description(relations.oid, 'pg_class') as relation_comment,
    columns.attname as "column",
    replace(replace(format_type(columns.atttypid, columns.atttypmod), ' with time zone', ' tz'), 'timestamp tz',
        'timestamptz') as "type",
    not columns.attnotnull and relations.relkind = 'r' as may_be_null,
    col_description(relations.oid, columns.attnum) as column_comment,
    exists (
        select from pg_constraint
        where conrelid = relations.oid and contype = 'p' and columns.attnum = any (conkey)
    ) as is_key,
    (
        select confrelid::regclass::text from pg_constraint
        where conrelid = relations.oid and contype = 'f' and conkey = array[columns.attnum]
    ) as refers_to
from pg_class as relations
join pg_attribute as columns on columns.attrelid = relations.oid and columns.attnum > 0 and not columns.attisdropped
where relations.relnamespace = 'dateline'::regnamespace and relations.relkind in ('r', 'v')
order by is_view desc, relations.relname <> 'news', relations.relname, columns.attnum
