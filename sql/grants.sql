-- The two group roles, and what they may do. Runs at every migration, so that new tables and views are covered.
--
--     grant dateline_reader to some_analyst;
--     grant dateline_loader to some_worker;
--
-- A user who may not create roles still gets the whole schema; the roles are then left to somebody who may.

do $$
begin
    if to_regrole('dateline_reader') is null then
        create role dateline_reader nologin;
    end if;
    if to_regrole('dateline_loader') is null then
        create role dateline_loader nologin;
    end if;
exception
    -- Roles belong to the whole server: another database's migration may have been a moment faster.
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
        raise notice 'the roles dateline_reader and dateline_loader were not created: %', sqlerrm;
end
$$;

do $$
begin
    if to_regrole('dateline_reader') is null or to_regrole('dateline_loader') is null then
        return;
    end if;
    grant usage on schema dateline to dateline_reader, dateline_loader;
    grant select on all tables in schema dateline to dateline_reader, dateline_loader;
    grant insert, update on
        dateline.sources, dateline.agencies, dateline.runs, dateline.batches, dateline.fetches, dateline.articles,
        dateline.revisions, dateline.paragraphs, dateline.authors, dateline.revision_authors, dateline.attributions,
        dateline.images, dateline.sightings, dateline.addresses, dateline.rejections, dateline.story_texts,
        dateline.story_furniture, dateline.story_members, dateline.host_turns
        to dateline_loader;
    grant delete on
        dateline.paragraphs, dateline.revision_authors, dateline.attributions, dateline.images, dateline.sightings,
        dateline.rejections, dateline.story_texts, dateline.story_members
        to dateline_loader;
end
$$;

-- Loading stages its lines in temporary tables; most servers let everybody have them.
do $$
begin
    if to_regrole('dateline_loader') is not null then
        execute format('grant temporary on database %I to dateline_loader', current_database());
    end if;
exception
    when insufficient_privilege then
        raise notice 'dateline_loader was not granted temporary tables: %', sqlerrm;
end
$$;
