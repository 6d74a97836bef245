-- Which bulletins a subscription wants, and who is told of one. The preview asks the same functions as the expansion.

create policy "the definer knows where ports lie" on portal.port for select to portal_definer using (true);
grant select on portal.port to portal_definer;

set local role portal_definer;

/* The countries and coasts of these ports. */
create function portal.regions_of(codes text[]) returns text[]
  language sql stable parallel safe
begin atomic
  select array(select country from portal.port where code = any (codes) union select region from portal.port where code = any (codes));
end;

/*
 * Whether what the header says is what a subscription wants, and nothing it does not want. An empty list wants any,
 * but no practice: that has no severity, and comes to those who named its type. What came through the secretariat is from
 * nobody. These three are plain enough to be merged into the query that asks.
 */
create function portal.wants(wish portal.subscription, header portal.bulletin, regions text[]) returns boolean
  language sql immutable parallel safe
begin atomic
  select ((header).severity >= (wish).least_severity or (header).type = 'PRACTICE')
    and ((wish).sectors = '{}' or (wish).sectors && (header).sectors) and not (wish).not_sectors && (header).sectors
    and ((wish).ports = '{}' and (wish).regions = '{}' or (wish).ports && (header).ports or (wish).regions && $3)
    and not (wish).not_ports && (header).ports and not (wish).not_regions && $3
    and ((wish).modi_operandi = '{}' or (wish).modi_operandi && (header).modi_operandi) and not (wish).not_modi_operandi && (header).modi_operandi
    and ((wish).types = '{}' and (header).type <> 'PRACTICE' or (header).type = any ((wish).types)) and (header).type <> all ((wish).not_types)
    and ((wish).originators = '{}' or not (header).brokered and (header).organisation_id = any ((wish).originators))
    and ((header).brokered or (header).organisation_id <> all ((wish).not_originators));
end;

/* Whether a subscription goes by more than the header says. */
create function portal.asks_inside(wish portal.subscription) returns boolean
  language sql immutable parallel safe
begin atomic
  select (wish).words <> '' or (wish).not_words <> '' or (wish).lanes || (wish).commodities || (wish).not_lanes || (wish).not_commodities <> '{}';
end;

/* The same of the layers somebody reads: their words as the search keeps them, and the answers to two of their questions. */
create function portal.wants_inside(wish portal.subscription, said tsvector, of_lanes text[], of_commodities text[]) returns boolean
  language sql immutable parallel safe
begin atomic
  select ((wish).lanes = '{}' or (wish).lanes && of_lanes) and not (wish).not_lanes && of_lanes
    and ((wish).commodities = '{}' or (wish).commodities && of_commodities) and not (wish).not_commodities && of_commodities
    and ((wish).words = '' or coalesce(said @@ (wish).asked, false)) and not coalesce(said @@ (wish).not_asked, false);
end;

/* What the layers say from the first down to this one in answer to a question from a list. */
create function portal.answered_above(which uuid, depth smallint, question text) returns text[]
  language sql stable parallel safe
begin atomic
  select array(select layer.answers ->> question from portal.bulletin_layer as layer
               where layer.bulletin_id = which and layer.position <= depth and layer.answers ? question);
end;

/* Who is on a shift at that moment, and still may be. */
create function portal.on_shift(at timestamptz) returns table (organisation_id uuid, person_id uuid, deputy_id uuid, until timestamptz)
  language sql stable parallel safe
begin atomic
  select held.organisation_id, held.person_id, held.deputy_id, held.ends_at from portal.duty_shift as held
  where held.starts_at <= at and held.ends_at > at
    and exists (select from portal.held_roles() as role where role.organisation_id = held.organisation_id
                and role.person_id = held.person_id and role.role in ('duty_desk', 'publisher'));
end;

/*
 * Who may read a released bulletin and wants it, by which subscriptions. Those of a desk are of whoever is on a shift there,
 * and without one of all of the desk.
 */
create function portal.subscribed(which uuid) returns table (organisation_id uuid, person_id uuid, subscription_ids uuid[])
  language sql stable
begin atomic
  with header as materialized (
    select b as said, portal.regions_of(b.ports) as regions from portal.bulletin as b where b.id = which and b.state = 'released' and b.drill_id is null),
  layer as materialized (
    -- the words are put together once, not fetched anew for each who asks
    select l.position, l.tlp, l.audience, l.excluded, l.organisation_id, l.words || ''::tsvector as words,
      portal.answered_above(which, l.position, 'lane') as lanes, portal.answered_above(which, l.position, 'commodity') as commodities
    from portal.layer_search as l where l.bulletin_id = which),
  wanted as materialized (
    select wish.id, wish.kind, wish.organisation_id, wish.person_id, portal.asks_inside(wish) as inside, case when portal.asks_inside(wish) then wish end as wish
    from header join portal.subscription as wish on portal.wants(wish, header.said, header.regions)
    where wish.kind in ('person', 'desk') and coalesce(wish.paused_until <= now(), true)),
  shift as materialized (select * from portal.on_shift(now())),
  wished as materialized (
    select id, wanted.organisation_id, wanted.person_id, inside, wish from wanted where kind = 'person'
    union all
    select id, wanted.organisation_id, desk.person_id, inside, wish
    from wanted join portal.held_roles() as desk on desk.organisation_id = wanted.organisation_id and desk.role = 'duty_desk'
    where kind = 'desk' and not exists (select from shift where shift.organisation_id = wanted.organisation_id)
    union all
    select id, wanted.organisation_id, shift.person_id, inside, wish
    from wanted join shift on shift.organisation_id = wanted.organisation_id
    where kind = 'desk'),
  -- laid down before the law is asked, which then is merged into the query and not called for each
  member as materialized (
    select speaker as who
    from (select distinct wished.organisation_id, wished.person_id from wished) as person
    join portal.speakers() as speaker on speaker.organisation_id = person.organisation_id and speaker.person_id = person.person_id),
  reader as materialized (
    select member.who from member cross join header
    where portal.reads(member.who, (header.said).audience, (header.said).excluded, (header.said).tlp, (header.said).organisation_id))
  select wished.organisation_id, wished.person_id, array_agg(wished.id order by wished.id)
  from wished join reader on (reader.who).organisation_id = wished.organisation_id and (reader.who).person_id = wished.person_id
  where not wished.inside or exists (
    select from layer
    where portal.wants_inside(wished.wish, layer.words, layer.lanes, layer.commodities)
      and layer.position = (
        select coalesce(min(other.position) filter (
            where portal.reads(reader.who, other.audience, other.excluded, other.tlp, other.organisation_id) is not true), max(other.position) + 1) - 1
        from layer as other))
  group by wished.organisation_id, wished.person_id;
end;

/* A choice as it would be kept. */
create function portal.wish(choice jsonb) returns portal.subscription
  language plpgsql stable set search_path = ''
as $$
declare
  wish portal.subscription;
  blank jsonb := '{"kind": "person", "least_severity": 0, "words": "", "not_words": "", "terms": [], "not_terms": []}';
begin
  select blank || jsonb_object_agg(prefix || name, '[]'::jsonb) into blank
  from unnest(array['', 'not_']) as prefix
  cross join unnest(array['sectors', 'ports', 'regions', 'lanes', 'commodities', 'modi_operandi', 'types', 'originators']) as name;
  wish := jsonb_populate_record(null::portal.subscription, blank || choice);
  wish.asked := portal.asked(wish.terms, '[]');
  wish.not_asked := portal.asked(wish.not_terms, '[]');
  return wish;
end $$;

/* What the speaker would have been told of in these days, and may still read: the newest, and no more than so many. */
create function portal.preview_subscription(choice jsonb, days int, most int)
  returns table (bulletin_id uuid, released_at timestamptz, urgency text)
  language plpgsql stable security definer set search_path = '' set jit = off
as $$
declare
  who portal.speaker := portal.speaker();
  wish portal.subscription := portal.wish(choice);
  inside boolean := portal.asks_inside(wish);
  by_region boolean := wish.regions || wish.not_regions <> '{}';
begin
  return query
    select header.id, header.released_at, header.urgency
    from (select entry.bulletin_id from portal.bulletin_audience as entry
          where entry.circle_id = any (who.circles) and entry.state = 'released'
            and entry.released_at > now() - make_interval(days => least(days, 366))
          union
          select entry.bulletin_id from portal.practice_audience as entry
          where entry.circle_id = any (who.circles) and entry.state = 'released'
            and entry.released_at > now() - make_interval(days => least(days, 366))) as own
    join portal.bulletin as header on header.id = own.bulletin_id
    where portal.reads(who, header.audience, header.excluded, header.tlp, header.organisation_id)
      and header.releaser_id is distinct from who.person_id
      and portal.wants(wish, header, case when by_region then portal.regions_of(header.ports) else '{}' end)
      and (not inside or exists (
        select from portal.layer_search as layer
        where layer.bulletin_id = header.id
          and portal.reads(who, layer.audience, layer.excluded, layer.tlp, layer.organisation_id)
          and portal.reads_to(who, header.id, layer.position)
          and portal.wants_inside(wish, layer.words, portal.answered_above(header.id, layer.position, 'lane'),
                                  portal.answered_above(header.id, layer.position, 'commodity'))))
    order by header.released_at desc, header.id desc limit least(most, 1001);
end $$;

grant execute on function portal.preview_subscription to portal_tenant;

/* Words are kept as the search understands them; words that say nothing would never bring anything. */
create function portal.subscription_asked() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.asked := portal.asked(new.terms, '[]');
  new.not_asked := portal.asked(new.not_terms, '[]');
  if new.words <> '' and new.asked is null or new.not_words <> '' and new.not_asked is null then
    raise exception using errcode = 'BW409', message = 'words_say_nothing';
  end if;
  return new;
end $$;

/* Whoever joins begins with what the own administrators chose for new members. */
create function portal.newcomer_subscribed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.subscription (organisation_id, person_id, name, cadence, least_severity, words, terms, not_words, not_terms,
    sectors, ports, regions, lanes, commodities, modi_operandi, types, originators,
    not_sectors, not_ports, not_regions, not_lanes, not_commodities, not_modi_operandi, not_types, not_originators)
  select organisation_id, new.person_id, name, cadence, least_severity, words, terms, not_words, not_terms,
    sectors, ports, regions, lanes, commodities, modi_operandi, types, originators,
    not_sectors, not_ports, not_regions, not_lanes, not_commodities, not_modi_operandi, not_types, not_originators
  from portal.subscription where organisation_id = new.organisation_id and kind = 'newcomer';
  return null;
end $$;

set local role portal_owner;
create trigger subscription_asked before insert or update on portal.subscription for each row execute function portal.subscription_asked();
create trigger newcomer_subscribed after insert on portal.membership for each row execute function portal.newcomer_subscribed();
