-- An earlier load of this batch took these for articles; today's rules do not.
delete from dateline.sightings
where batch_id = %(batch_id)s and article_key in (select article_key from touched where brings = 'withdrawn')
