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

/* What a layer says besides its title: the text, and the answers to the questions of its type. */
create function portal.said_in(body text, answers jsonb) returns text
  language sql immutable parallel safe set search_path = ''
begin atomic
  select concat_ws(e'\n', body, (select string_agg(value, e'\n' order by key) from jsonb_each_text(answers)));
end;

/* A layer as the search reads it: title, own text, and the text of the layers above it. */
create function portal.layer_words(header portal.bulletin, depth smallint) returns tsvector
  language sql stable security definer set search_path = ''
begin atomic
  select array_to_tsvector(portal.search_marks(header)) || setweight(portal.words_of(header.language, header.title), 'A')
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
  where header.id = which and released_at is not null;
  delete from portal.layer_search where layer_search.bulletin_id = which;
  insert into portal.layer_search (bulletin_id, "position", layers, organisation_id, released_at, tlp, audience, excluded, words)
  select header.id, layer.position, count(*) over (), header.organisation_id, header.released_at, layer.tlp, layer.audience, layer.excluded,
    portal.layer_words(header, layer.position)
  from portal.bulletin as header join portal.bulletin_layer as layer on layer.bulletin_id = header.id
  where header.id = which and header.state = 'released';
end;

/*
 * A question as the search understands it. Words: alternatives of terms {text, form: word | phrase | beginning, not}.
 * Marks: lists of marks, one of each to be met. Each language cuts the words in its own way.
 * Null when nothing is left to look for.
 */
create function portal.asked(words jsonb, marks jsonb) returns tsquery
  language plpgsql stable parallel safe set search_path = ''
as $$
declare
  question tsquery;
  spelling record;
  required jsonb;
  excludes boolean := words @? '$[*][*] ? (@.not == true)';
begin
  for spelling in
    select asked.query, string_agg(format('%L', ' stemming:' || stemming), ' | ')::tsquery as stemmings, count(*) as languages
    from unnest(array['danish', 'german', 'greek', 'english', 'spanish', 'finnish', 'french', 'irish', 'hungarian', 'italian',
                      'lithuanian', 'dutch', 'portuguese', 'romanian', 'swedish', 'simple']) as stemming
    cross join lateral portal.asked_in(('pg_catalog.' || stemming)::regconfig, words) as asked (query)
    where asked.query is not null group by asked.query
  loop
    -- a text that says the one without the other must not be found for how another language would cut the other
    if excludes and spelling.languages < 16 then spelling.query := spelling.stemmings && spelling.query; end if;
    question := coalesce(question || spelling.query, spelling.query);
  end loop;
  if question is null and jsonb_array_length(words) > 0 then return null; end if;
  for required in select value from jsonb_array_elements(marks) loop
    question := coalesce(question && portal.one_of(required), portal.one_of(required));
  end loop;
  return question;
end $$;

create function portal.one_of(marks jsonb) returns tsquery
  language sql immutable parallel safe set search_path = ''
begin atomic
  select coalesce(string_agg(format('%L', ' ' || value), ' | '), format('%L', ' none'))::tsquery from jsonb_array_elements_text(marks);
end;

/* Stop words fall away; an alternative that is nothing but exclusions looks for nothing. */
create function portal.asked_in(stemming regconfig, words jsonb) returns tsquery
  language plpgsql immutable parallel safe set search_path = ''
as $$
declare
  question tsquery;
  alternative jsonb;
  term jsonb;
  part tsquery;
  wanted tsquery;
  refused tsquery;
begin
  for alternative in select value from jsonb_array_elements(words) loop
    wanted := null;
    refused := null;
    for term in select value from jsonb_array_elements(alternative) loop
      part := portal.asked_for(stemming, term ->> 'form', portal.folded(portal.without_identifiers(term ->> 'text')));
      continue when numnode(part) = 0;
      if (term ->> 'not')::boolean then refused := coalesce(refused && !!part, !!part);
      else wanted := coalesce(wanted && part, part); end if;
    end loop;
    continue when wanted is null;
    wanted := coalesce(wanted && refused, wanted);
    question := coalesce(question || wanted, wanted);
  end loop;
  return question;
end $$;

create function portal.asked_for(stemming regconfig, form text, said text) returns tsquery
  language sql immutable parallel safe set search_path = ''
begin atomic
  select case form
    when 'phrase' then phraseto_tsquery(stemming, said)
    when 'beginning' then coalesce((
      select plainto_tsquery(stemming, said) || to_tsquery('pg_catalog.simple', string_agg(format('%L:*', lexeme), ' & '))
      from unnest(to_tsvector('pg_catalog.simple', said))), ''::tsquery)
    else plainto_tsquery(stemming, said) end;
end;

/* The text, folded, with chr(1) and chr(2) around each word that was asked for. */
create function portal.highlighted(of_language text, said text, question tsquery) returns text
  language sql stable parallel safe set search_path = ''
begin atomic
  select ts_headline(portal.stemming(of_language), portal.folded(said), question,
    'HighlightAll = true, StartSel = ' || chr(1) || ', StopSel = ' || chr(2));
end;

/*
 * The newest `wanted` bulletins before a place in time that say what is asked in a layer the speaker reads, each by the
 * deepest such layer. Three ways to the same answer: a speaker with little to read walks that and nothing else, so that
 * no time tells of what others wrote; for everybody else the newest are walked as far as they promise enough, then the
 * index is asked. Questions of more than 1 500 parts find nothing.
 */
create function portal.search(question tsquery, wanted int, before timestamptz, before_id uuid, standing text)
  returns table (bulletin_id uuid, released_at timestamptz)
  language plpgsql stable security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
  most int := least(wanted, 1001);
  depth int := 1500;
  found uuid[];
  moments timestamptz[];
begin
  if who is null or question is null or numnode(question) > 1500 then return; end if;
  if (select count(*) from (select from portal.bulletin_audience as entry where entry.circle_id = any (who.circles) limit 1501) as held) <= 1500 then
    return query select * from portal.search_own(who, question, most, before, before_id, standing);
    return;
  end if;
  while depth <= 10000 + 10 * most loop
    select array_agg(hit.bulletin_id), array_agg(hit.released_at) into found, moments
    from portal.search_newest(who, question, most, before, before_id, standing, depth) as hit;
    if cardinality(found) = most then
      return query select * from unnest(found, moments);
      return;
    end if;
    exit when depth > 1500;
    depth := depth * most / greatest(cardinality(found), 1) * 5 / 4;
  end loop;
  return query select * from portal.search_all(who, question, most, before, before_id, standing);
end $$;

/* The law of reading written out once more, plain enough to be merged into the query that asks. */
create function portal.reads(who portal.speaker, audience int[], excluded int[], tlp smallint, originator uuid) returns boolean
  language sql immutable parallel safe
begin atomic
  select audience && (who).circles and tlp <= (who).ceiling
    and (originator is not distinct from (who).organisation_id or not excluded && (who).circles);
end;

/* Whether a layer, which the speaker reads by itself, is the last of those read from the top without a gap. */
create function portal.reads_to(who portal.speaker, which uuid, depth smallint) returns boolean
  language sql stable parallel safe
begin atomic
  select not exists (
      select from portal.layer_search as deeper where deeper.bulletin_id = which and deeper.position = depth + 1
        and portal.reads(who, deeper.audience, deeper.excluded, deeper.tlp, deeper.organisation_id))
    and (depth = 1 or depth - 1 = (
      select count(*) from portal.layer_search as above where above.bulletin_id = which and above.position < depth
        and portal.reads(who, above.audience, above.excluded, above.tlp, above.organisation_id)));
end;

/* Whether a released bulletin is current, or expired. */
create function portal.stands(which uuid, standing text) returns boolean
  language sql stable parallel safe
begin atomic
  select standing = (
    select case when header.valid_until <= now() then 'expired' else 'current' end from portal.bulletin as header where header.id = which);
end;

create function portal.search_own(who portal.speaker, question tsquery, most int, before timestamptz, before_id uuid, standing text)
  returns table (bulletin_id uuid, released_at timestamptz)
  language sql stable security definer set search_path = '' set jit = off set enable_seqscan = off
begin atomic
  select readable.bulletin_id, readable.released_at
  from (select layer.bulletin_id, layer.released_at, layer.position, layer.layers, layer.words
        from (select distinct entry.bulletin_id from portal.bulletin_audience as entry where entry.circle_id = any ((who).circles)) as own
        join portal.layer_search as layer on layer.bulletin_id = own.bulletin_id
        where portal.reads(who, layer.audience, layer.excluded, layer.tlp, layer.organisation_id)
          and (before is null or (layer.released_at, layer.bulletin_id) < (before, before_id))
        offset 0) as readable
  where readable.words @@ question and (readable.layers = 1 or portal.reads_to(who, readable.bulletin_id, readable.position))
    and (standing is null or portal.stands(readable.bulletin_id, standing))
  order by 2 desc, 1 desc limit most;
end;

create function portal.search_newest(who portal.speaker, question tsquery, most int, before timestamptz, before_id uuid, standing text, depth int)
  returns table (bulletin_id uuid, released_at timestamptz)
  language sql stable security definer set search_path = '' set jit = off set enable_seqscan = off set enable_bitmapscan = off
begin atomic
  select said.bulletin_id, said.released_at
  from (select newest.bulletin_id, newest.released_at, newest.position, newest.layers
        from (select * from portal.layer_search as layer
              where before is null or (layer.released_at, layer.bulletin_id) < (before, before_id)
              order by layer.released_at desc, layer.bulletin_id desc limit depth) as newest
        where portal.reads(who, newest.audience, newest.excluded, newest.tlp, newest.organisation_id) and newest.words @@ question
        offset 0) as said
  where (said.layers = 1 or portal.reads_to(who, said.bulletin_id, said.position))
    and (standing is null or portal.stands(said.bulletin_id, standing))
  limit most;
end;

create function portal.search_all(who portal.speaker, question tsquery, most int, before timestamptz, before_id uuid, standing text)
  returns table (bulletin_id uuid, released_at timestamptz)
  language sql stable security definer set search_path = '' set jit = off
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off
begin atomic
  select said.bulletin_id, said.released_at
  from (select layer.bulletin_id, layer.released_at, layer.position, layer.layers
        from portal.layer_search as layer
        where layer.words @@ question
          and portal.reads(who, layer.audience, layer.excluded, layer.tlp, layer.organisation_id)
          and (before is null or (layer.released_at, layer.bulletin_id) < (before, before_id))
        order by layer.released_at desc, layer.bulletin_id desc offset 0) as said
  where (said.layers = 1 or portal.reads_to(who, said.bulletin_id, said.position))
    and (standing is null or portal.stands(said.bulletin_id, standing))
  limit most;
end;

grant execute on function portal.folded, portal.stemming, portal.highlighted, portal.said_in, portal.without_identifiers, portal.asked,
  portal.asked_in, portal.asked_for, portal.one_of, portal.search to portal_tenant;
