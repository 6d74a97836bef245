-- What the policies of bulletins ask, and what keeps audiences true. Laid before the policies that use it.

set local role portal_definer;

/* Whether the speaker reads every layer above this one. A group that changed may have broken a nesting true at release. */
create function portal.reads_above(which uuid, below smallint) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  -- the speaker is asked for here: with one of the caller's making, anybody could try who else is in an audience
  with speaker as materialized (select portal.speaker() as who)
  select count(*) = below - 1
    and coalesce(bool_and(portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, speaker.who)), false)
  from portal.bulletin_layer as layer cross join speaker where layer.bulletin_id = which and layer.position < below;
end;

/*
 * The bulletin of this reference, if the speaker reads its header; null for one that is hidden and for none at all. Who
 * speaks and what the law says is asked in each case, so that the time of the answer does not tell them apart.
 */
create function portal.find_bulletin(sought text) returns uuid
  language plpgsql stable security definer set search_path = ''
as $$
declare
  speaker portal.speaker := portal.speaker();
  header record;
begin
  select b.id, b.audience, b.excluded, b.tlp, b.organisation_id into header from portal.bulletin as b where b.reference = sought;
  return case when portal.admits(header.audience, header.excluded, header.tlp, header.organisation_id, speaker) then header.id end;
end $$;

set local role portal_owner;

/*
 * Whether the speaker may change what belongs to this bulletin, which is whether he may change the bulletin. It stays
 * locked until the end: a release waits for the change, and a change after the release is none.
 */
create function portal.drafts(which uuid, originator uuid) returns boolean
  language plpgsql volatile set search_path = ''
as $$
begin
  perform from portal.bulletin as draft
  where draft.id = which and draft.organisation_id = originator and draft.state in ('draft', 'in_review')
  for no key update;
  return found;
end $$;

set local role portal_definer;

/*
 * Who a layer is for. The author always is (a row must be visible to whoever writes it). Until the release the named
 * circles stay out, but for colleagues a RED draft names; a RED layer is for persons, also at home. What is brokered
 * belongs to its two brokers, not to their house.
 */
create function portal.layer_audience(header portal.bulletin, released boolean, layer_position smallint, layer_tlp smallint) returns int[]
  language sql stable security definer set search_path = ''
begin atomic
  select array(
    select membership.circle_id from portal.membership
    where membership.organisation_id = header.organisation_id
      and membership.person_id in (header.author_id,
        case when layer_tlp = 4 then header.reviewer_id end, case when layer_tlp = 4 then header.releaser_id end)
    union
    select organisation.circle_id from portal.organisation
    where organisation.id = header.organisation_id and layer_tlp < 4 and not header.brokered
    union
    select membership.circle_id from portal.brokerage
    join portal.membership on membership.organisation_id = header.organisation_id
      and membership.person_id in (brokerage.broker_one, brokerage.broker_two)
    where header.brokered and brokerage.bulletin_id in (header.id, header.revises)
    union
    select named.circle_id from portal.layer_circle as named
    where named.bulletin_id = header.id and named.position = layer_position and named.stance = 'included'
      and (released
        or layer_tlp = 4 and not header.brokered and exists (select from portal.membership
             where membership.circle_id = named.circle_id and membership.organisation_id = header.organisation_id)));
end;

create function portal.layer_excluded(header portal.bulletin, layer_position smallint) returns int[]
  language sql stable security definer set search_path = ''
begin atomic
  select array(
    select named.circle_id from portal.layer_circle as named
    where named.bulletin_id = header.id and named.position <= layer_position and named.stance = 'excluded');
end;

/*
 * Works the arrays out anew from the circles the author named, for each layer and for the header. What is recalled goes
 * back to its originator; its header stays for whoever found it until then.
 */
create function portal.settle_audience(which uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  header portal.bulletin;
begin
  select * into header from portal.bulletin where id = which for update;
  if not found then return; end if;
  update portal.bulletin_layer as layer
  set audience = portal.layer_audience(header, header.state = 'released', layer.position, layer.tlp),
      excluded = portal.layer_excluded(header, layer.position)
  where layer.bulletin_id = which;
  update portal.bulletin as b set tlp = layer.tlp, audience = layer.audience, excluded = layer.excluded
  from portal.bulletin_layer as layer
  where b.id = which and layer.bulletin_id = which and layer.position = 1 and b.state <> 'recalled';
  if header.state in ('released', 'recalled') then
    perform portal.order_for_reading(which);
    perform portal.order_for_library(which);
    perform portal.order_for_search(which);
  end if;
end $$;

/* What is found without being read: the list of bulletins, and where an identifier stands. Practices stand in the library. */
create function portal.order_for_reading(which uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from portal.bulletin_audience where bulletin_audience.bulletin_id = which;
  insert into portal.bulletin_audience (circle_id, released_at, bulletin_id, organisation_id, tlp, severity, type, state,
                                        valid_until, sectors, ports, modi_operandi, excluded)
  select circle_id, released_at, id, organisation_id, tlp, severity, type, state, valid_until, sectors, ports, modi_operandi, excluded
  from portal.bulletin as header cross join unnest(audience) as circle_id
  where header.id = which and released_at is not null and drill_id is null and type <> 'PRACTICE';
  delete from portal.indicator_audience where indicator_audience.bulletin_id = which;
  insert into portal.indicator_audience (type, value, circle_id, released_at, bulletin_id, "position", organisation_id, tlp, excluded)
  select spelt.type, spelt.value, circle_id, header.released_at, header.id, layer.position, header.organisation_id, layer.tlp, layer.excluded
  from portal.bulletin as header
  join portal.indicator on indicator.bulletin_id = header.id
  join portal.bulletin_layer as layer on layer.bulletin_id = header.id and layer.position = indicator.position
  cross join lateral (
    select indicator.type, indicator.value
    union all select indicator.type || '~', indicator.stem where indicator.stem is not null) as spelt
  cross join unnest(layer.audience) as circle_id
  -- what is rehearsed is known to no gate
  where header.id = which and header.state = 'released' and header.type <> 'DRILL'
  on conflict do nothing;
end;

/* A draft is seen by its author from the first statement on, however low the author's ceiling. */
create function portal.bulletin_begun() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.tlp := least(new.tlp, (portal.speaker()).ceiling);
  new.audience := portal.layer_audience(new, false, 1::smallint, new.tlp);
  return new;
end $$;

create function portal.layer_begun() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  header portal.bulletin;
begin
  select * into header from portal.bulletin where id = new.bulletin_id;
  new.audience := portal.layer_audience(header, header.state = 'released', new.position, new.tlp);
  new.excluded := portal.layer_excluded(header, new.position);
  return new;
end $$;

create function portal.layer_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.settle_audience(coalesce(new.bulletin_id, old.bulletin_id));
  return null;
end $$;

set local role portal_owner;
create trigger bulletin_begun before insert on portal.bulletin for each row execute function portal.bulletin_begun();
create trigger layer_begun before insert or update of tlp on portal.bulletin_layer
  for each row execute function portal.layer_begun();
create trigger layer_settled after insert or delete or update of tlp on portal.bulletin_layer
  for each row execute function portal.layer_settled();
create trigger layer_circle_settled after insert or delete on portal.layer_circle
  for each row execute function portal.layer_settled();
