-- Finding words in what the speaker may read, and saved searches.

create policy "a saved search is its person's own" on portal.saved_search for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person saves searches for himself" on portal.saved_search for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person renames the own saved search" on portal.saved_search for update to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id))
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person removes the own saved search" on portal.saved_search for delete to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));

-- The law of reading written out, as for the list.
create policy "a reader finds by what the own circles were given" on portal.bulletin_facet for select to portal_tenant
  using (circle_id = any ((select (portal.speaker()).circles)::int[])
    and tlp <= (select (portal.speaker()).ceiling)
    and (organisation_id = (select (portal.speaker()).organisation_id)
      or not excluded && (select (portal.speaker()).circles)));

create policy "the definer keeps the list by what is named" on portal.bulletin_facet to portal_definer using (true) with check (true);
create policy "the definer keeps what the search reads" on portal.layer_search to portal_definer using (true) with check (true);

grant select, insert (organisation_id, person_id, name, address), update (name), delete on portal.saved_search to portal_tenant;
grant select (circle_id, value, released_at, bulletin_id, organisation_id, tlp, severity, type, state, valid_until, named) on portal.bulletin_facet to portal_tenant;
grant select, insert, delete on portal.bulletin_facet, portal.layer_search to portal_definer;

set local role portal_definer;

/* Letters without their accents, one for one, so that a place in the folded text is the same place in the text. */
create function portal.folded(said text) returns text
  language sql immutable parallel safe set search_path = ''
begin atomic
  select case when said !~ '[^\x03-\x7f]' then said else translate(normalize(said, nfc),
    'ÀÁÂÃÄÅĀĂĄÇĆĈĊČĎĐÈÉÊËĒĖĘĚĞĠĢĦÌÍÎÏĪĮİĶĹĻĽŁÑŃŅŇÒÓÔÕÖØŌŐŔŘŚŞŠȘŢŤȚÙÚÛÜŪŮŰŲÝŸŹŻŽàáâãäåāăąçćĉċčďđèéêëēėęěğġģħìíîïīįıķĺļľłñńņňòóôõöøōőŕřśşšșţťțùúûüūůűųýÿźżžΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰßÆæŒœѝ' || chr(1) || chr(2),
    'AAAAAAAAACCCCCDDEEEEEEEEGGGHIIIIIIIKLLLLNNNNOOOOOOOORRSSSSTTTUUUUUUUUYYZZZaaaaaaaaacccccddeeeeeeeeggghiiiiiiikllllnnnnoooooooorrsssstttuuuuuuuuyyzzzΑΕΗΙΟΥΩΙΥαεηιουωιυιυsAaOoи  ') end;
end;

/* How PostgreSQL cuts words of a language to their stem; word for word in those it does not know. */
create function portal.stemming(of_language text) returns regconfig
  language sql immutable parallel safe set search_path = ''
begin atomic
  select case of_language
    when 'da' then 'pg_catalog.danish'::regconfig when 'de' then 'pg_catalog.german' when 'el' then 'pg_catalog.greek'
    when 'en' then 'pg_catalog.english' when 'es' then 'pg_catalog.spanish' when 'fi' then 'pg_catalog.finnish'
    when 'fr' then 'pg_catalog.french' when 'ga' then 'pg_catalog.irish' when 'hu' then 'pg_catalog.hungarian'
    when 'it' then 'pg_catalog.italian' when 'lt' then 'pg_catalog.lithuanian' when 'nl' then 'pg_catalog.dutch'
    when 'pt' then 'pg_catalog.portuguese' when 'ro' then 'pg_catalog.romanian' when 'sv' then 'pg_catalog.swedish'
    else 'pg_catalog.simple' end;
end;

/*
 * A text without what identifies a thing: containers, IMO numbers, seals, plates, telephones, addresses. Those are
 * looked up, never searched for: with a number among the words, the time of a search could tell that it is there.
 */
create function portal.without_identifiers(said text) returns text
  language sql immutable parallel safe set search_path = ''
begin atomic
  select regexp_replace(regexp_replace(regexp_replace(said,
    '\S+@\S+|\S+://\S+|\m[[:alnum:]-]+(\.[[:alnum:]-]+)*\.[a-z]{2,6}\M', ' ', 'g'),
    '(\m[A-Z]{1,4}[ ./-]?)?\+?\d+([ ./()-]{1,2}\d+)+|\m[A-Z0-9]{1,3}[ -](?=[A-Z]*\d)[A-Z0-9]{1,4}([ -][A-Z0-9]{1,4})?\M', ' ', 'g'),
    '\m(?=\w*\d)\w{5,}\M', ' ', 'g');
end;

/* What nobody types: a word with a space before it, for what the search can be narrowed to. */
create function portal.search_marks(header portal.bulletin) returns text[]
  language sql immutable parallel safe set search_path = ''
begin atomic
  select array[' stemming:' || portal.stemming(header.language), ' language:' || header.language, ' type:' || header.type,
      ' tlp:' || header.tlp, ' organisation:' || header.organisation_id]
    || array(select ' severity:' || least from generate_series(0, header.severity) as least)
    || array(select ' port:' || code from unnest(header.ports) as code)
    || array(select ' sector:' || code from unnest(header.sectors) as code)
    || array(select ' modus_operandi:' || code from unnest(header.modi_operandi) as code);
end;

/* The words of a text in this language, without the identifiers it names. */
create function portal.words_of(of_language text, said text) returns tsvector
  language sql immutable parallel safe set search_path = ''
begin atomic
  select to_tsvector(portal.stemming(of_language), portal.folded(portal.without_identifiers(said)));
end;

/* What a layer says besides its title: the text, and the answers to the questions of its type, but no list of codes. */
create function portal.said_in(body text, answers jsonb) returns text
  language sql immutable parallel safe set search_path = ''
begin atomic
  select concat_ws(e'\n', body, (select string_agg(value #>> '{}', e'\n' order by key) from jsonb_each(answers) where jsonb_typeof(value) = 'string'));
end;

/* A layer as the search reads it: title, own text, and the text of the layers above it. */
create function portal.layer_words(header portal.bulletin, depth smallint) returns tsvector
  language sql stable security definer set search_path = ''
begin atomic
  select array_to_tsvector(portal.search_marks(header) || portal.practice_marks(header)) || setweight(portal.words_of(header.language, header.title), 'A')
    || portal.words_of(header.language, (
         select string_agg(portal.said_in(layer.body, layer.answers), e'\n' order by layer.position)
         from portal.bulletin_layer as layer where layer.bulletin_id = header.id and layer.position <= depth));
end;

/* What the search and the list by port, sector and modus operandi find; nothing unless it stands released. */
create function portal.order_for_search(which uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from portal.bulletin_facet where bulletin_facet.bulletin_id = which;
  insert into portal.bulletin_facet (circle_id, value, released_at, bulletin_id, organisation_id, tlp, excluded,
                                     severity, type, state, valid_until, named)
  select circle_id, value, released_at, id, organisation_id, tlp, excluded, severity, type, state, valid_until, ports || sectors || modi_operandi
  from portal.bulletin as header cross join unnest(audience) as circle_id
  cross join lateral (select distinct unnest(ports || sectors || modi_operandi || array['TLP:' || tlp, 'ALL'])) as each (value)
  where header.id = which and released_at is not null and drill_id is null and type <> 'PRACTICE';
  delete from portal.layer_search where layer_search.bulletin_id = which;
  insert into portal.layer_search (bulletin_id, "position", layers, organisation_id, released_at, tlp, audience, excluded, words)
  select header.id, layer.position, count(*) over (), header.organisation_id, header.released_at, layer.tlp, layer.audience, layer.excluded,
    portal.layer_words(header, layer.position)
  from portal.bulletin as header join portal.bulletin_layer as layer on layer.bulletin_id = header.id
  where header.id = which and header.state = 'released' and header.drill_id is null;
end;
