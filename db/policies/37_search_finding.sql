-- What is found of it, by the law of reading.

set local role portal_definer;

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
  if (select count(*) from (
      select from portal.bulletin_audience as entry where entry.circle_id = any (who.circles)
      union all select from portal.practice_audience as entry where entry.circle_id = any (who.circles) limit 1501) as held) <= 1500 then
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
        from (select entry.bulletin_id from portal.bulletin_audience as entry where entry.circle_id = any ((who).circles)
              union select entry.bulletin_id from portal.practice_audience as entry where entry.circle_id = any ((who).circles)) as own
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
