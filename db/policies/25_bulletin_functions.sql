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
 * circles stay out, but for colleagues a RED draft names; a RED layer is for persons, also at home.
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
    select organisation.circle_id from portal.organisation where organisation.id = header.organisation_id and layer_tlp < 4
    union
    select named.circle_id from portal.layer_circle as named
    where named.bulletin_id = header.id and named.position = layer_position and named.stance = 'included'
      and (released
        or layer_tlp = 4 and exists (select from portal.membership
             where membership.circle_id = named.circle_id and membership.organisation_id = header.organisation_id)));
end;

create function portal.layer_excluded(header portal.bulletin, layer_position smallint) returns int[]
  language sql stable security definer set search_path = ''
begin atomic
  select array(
    select named.circle_id from portal.layer_circle as named
    where named.bulletin_id = header.id and named.position <= layer_position and named.stance = 'excluded');
end;

/* Works the arrays out anew from the circles the author named, for each layer and for the header. */
create function portal.settle_audience(which uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  header portal.bulletin;
begin
  select * into header from portal.bulletin where id = which for update;
  if not found then return; end if;
  update portal.bulletin_layer as layer
  set audience = portal.layer_audience(header, header.state in ('released', 'recalled'), layer.position, layer.tlp),
      excluded = portal.layer_excluded(header, layer.position)
  where layer.bulletin_id = which;
  update portal.bulletin as b set tlp = layer.tlp, audience = layer.audience, excluded = layer.excluded
  from portal.bulletin_layer as layer
  where b.id = which and layer.bulletin_id = which and layer.position = 1;
  if header.state in ('released', 'recalled') then perform portal.order_for_reading(which); end if;
end $$;

create function portal.order_for_reading(which uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from portal.bulletin_audience where bulletin_audience.bulletin_id = which;
  insert into portal.bulletin_audience (circle_id, released_at, bulletin_id, organisation_id, tlp, severity, type, state,
                                        valid_until, sectors, ports, modi_operandi, excluded)
  select circle_id, released_at, id, organisation_id, tlp, severity, type, state, valid_until, sectors, ports, modi_operandi, excluded
  from portal.bulletin as header cross join unnest(audience) as circle_id
  where header.id = which and released_at is not null;
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
  new.audience := portal.layer_audience(header, header.state in ('released', 'recalled'), new.position, new.tlp);
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

/* The groups that keep their members to themselves, also from this organisation: nothing it is told may depend on who they are. */
create function portal.secret_groups(organisation uuid) returns int[]
  language sql stable security definer set search_path = ''
begin atomic
  select array(select "group".circle_id from portal."group"
               where "group".membership_confidential and "group".organisation_id <> organisation);
end;

/*
 * Whether whoever a layer names is named by the layer above, as far as the originator may know: a secret group is
 * within itself and the alliance, and nobody is known to be within it.
 */
create function portal.stays_within(header portal.bulletin, layer_position smallint) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with secret as materialized (select portal.secret_groups(header.organisation_id) as circles),
  above as materialized (
    select named.circle_id from portal.layer_circle as named
    where named.bulletin_id = header.id and named.position = layer_position - 1 and named.stance = 'included')
  select exists (select from above where circle_id = 1) or not exists (
    select from portal.layer_circle as named cross join secret
    where named.bulletin_id = header.id and named.position = layer_position and named.stance = 'included'
      and named.circle_id not in (select circle_id from above)
      and case when named.circle_id = any (secret.circles) then 2 not in (select circle_id from above)
        else exists (
          select from portal.circle_holder as holder
          where holder.circle_id = named.circle_id and holder.organisation_id <> header.organisation_id
            and not exists (
              select from above join portal.circle_holder as held using (circle_id)
              where held.circle_id <> all (secret.circles) and held.organisation_id = holder.organisation_id
                and (held.person_id is null or held.person_id = holder.person_id))) end);
end;

/* The rules of product.md for marking and audience, whatever the application checked. The message is the rule's name. */
create function portal.check_release(header portal.bulletin) returns void
  language plpgsql stable security definer set search_path = ''
as $$
declare
  broken text;
begin
  select case
      when header.title = '' or layer.body = '' then 'text_missing'
      when not exists (select from portal.layer_circle as named where named.bulletin_id = header.id
                       and named.position = layer.position and named.stance = 'included') then 'audience_missing'
      when exists (select from portal.layer_circle as named join portal.circle on circle.id = named.circle_id
                   where named.bulletin_id = header.id and named.position = layer.position and named.stance = 'included'
                     and not circle.kind = any (case layer.tlp
                       when 0 then array['public']
                       when 1 then array['alliance', 'group', 'organisation', 'person']
                       when 2 then array['group', 'organisation']
                       when 3 then array['organisation']
                       else array['person'] end)) then 'audience_too_wide'
      when layer.tlp = 0 and exists (select from portal.layer_circle as named where named.bulletin_id = header.id
                       and named.position = layer.position and named.stance = 'excluded') then 'clear_excludes_nobody'
      when exists (select from portal.bulletin_layer as above where above.bulletin_id = header.id
                   and above.position = layer.position - 1 and above.tlp >= layer.tlp) then 'layer_wider_than_above'
      when layer.position > 1 and not portal.stays_within(header, layer.position) then 'layer_wider_than_above'
      when layer.tlp >= 3 and header.releaser_id in (header.author_id, header.editor_id) and organisation.two_person_release then 'second_person_needed'
    end into broken
  from portal.bulletin_layer as layer join portal.organisation on organisation.id = header.organisation_id
  where layer.bulletin_id = header.id
  order by 1 nulls last limit 1;
  if (select count(*) <> coalesce(max(position), 1) from portal.bulletin_layer where bulletin_id = header.id) then broken := 'text_missing'; end if;
  if broken is not null then raise exception using errcode = 'BW409', message = broken; end if;
end $$;

/* Whoever adds, changes or drops a layer or a name has edited the draft. */
create function portal.draft_edited() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  editor uuid := (portal.speaker()).person_id;
begin
  update portal.bulletin set editor_id = editor
  where id = coalesce(new.bulletin_id, old.bulletin_id) and editor is not null and editor is distinct from editor_id;
  return null;
end $$;

create function portal.bulletin_released() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if (new.title, new.type, new.severity, new.urgency, new.certainty, new.sectors, new.ports, new.modi_operandi, new.exercise)
    is distinct from (old.title, old.type, old.severity, old.urgency, old.certainty, old.sectors, old.ports, old.modi_operandi, old.exercise)
  then
    new.editor_id := coalesce((portal.speaker()).person_id, new.editor_id);
  end if;
  if new.state = 'released' and old.state in ('draft', 'in_review') then
    new.released_at := coalesce(new.released_at, now());
    new.releaser_id := coalesce((portal.speaker()).person_id, new.releaser_id);
    new.revision := 1;
    new.originator_name := (select name from portal.organisation where id = new.organisation_id);
    perform portal.check_release(new);
  end if;
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

create function portal.bulletin_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.settle_audience(new.id);
  if new.revision > old.revision then
    insert into portal.revision (organisation_id, bulletin_id, number, releaser_id, released_at, header)
    values (new.organisation_id, new.id, new.revision, new.releaser_id, new.released_at,
      jsonb_build_object('title', new.title, 'type', new.type, 'severity', new.severity, 'urgency', new.urgency,
        'certainty', new.certainty, 'sectors', new.sectors, 'ports', new.ports, 'modi_operandi', new.modi_operandi,
        'valid_until', new.valid_until));
    insert into portal.revision_layer (organisation_id, bulletin_id, number, position, tlp, body, audience, excluded)
    select organisation_id, bulletin_id, new.revision, position, tlp, body, audience, excluded
    from portal.bulletin_layer where bulletin_id = new.id;
  end if;
  return null;
end $$;

/*
 * "Who can see this": for each layer and organisation, how many of its members the law of reading admits now.
 * For the originator only. The public is one line, with the members among it, and so are those of a circle that no
 * directory lists. A secret group named is one line too, with all of its people: neither it nor one excluded changes any
 * other line, or naming and excluding would find its members.
 */
create function portal.audience_of(which uuid)
  returns table ("position" smallint, circle_id int, circle_kind text, circle_name text,
                 organisation_id uuid, organisation_name text, people bigint)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who),
  secret as materialized (select portal.secret_groups((asking.who).organisation_id) as circles from asking),
  header as materialized (
    select b as it from portal.bulletin as b cross join asking
    where b.id = which and b.organisation_id = (asking.who).organisation_id
      and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, asking.who)),
  layer as materialized (
    -- as it reads once released: the circles a draft names, put through the same law
    select l.position, l.tlp, l.organisation_id,
      portal.layer_audience(header.it, true, l.position, l.tlp) as audience,
      array(select unnest(portal.layer_excluded(header.it, l.position)) except select unnest(secret.circles)) as excluded
    from header cross join asking cross join secret
    join portal.bulletin_layer as l on l.bulletin_id = (header.it).id
    where portal.admits(l.audience, l.excluded, l.tlp, l.organisation_id, asking.who)),
  reader as materialized (
    select distinct member.organisation_id, member.person_id
    from layer
    join portal.circle_holder as holder on holder.circle_id = any (layer.audience) or (holder.circle_id = 2 and 1 = any (layer.audience))
    join portal.membership as member on member.organisation_id = holder.organisation_id
      and (holder.person_id is null or holder.person_id = member.person_id)),
  speaking as materialized (
    select row(held.organisation_id, held.person_id, array(select unnest(held.circles) except select unnest(secret.circles)),
               held.ceiling, held.roles)::portal.speaker as who
    from reader cross join secret join portal.speakers() as held using (organisation_id, person_id)),
  admitted as (
    select layer.position, (speaking.who).organisation_id, (speaking.who).person_id,
      (select circle.id from portal.circle where circle.id = any (layer.audience) and circle.id = any ((speaking.who).circles)
       order by array_position(array['organisation', 'group', 'alliance', 'public', 'person'], circle.kind), circle.id limit 1) as circle_id
    from speaking join layer on not exists (
      select from layer as needed where needed.position <= layer.position
        and portal.admits(needed.audience, needed.excluded, needed.tlp, needed.organisation_id, speaking.who) is not true))
  select admitted.position, circle.id, circle.kind, "group".name, known.id, known.name, count(*)
  from admitted cross join asking
  join portal.circle on circle.id = admitted.circle_id
  left join portal.organisation as known on known.id = admitted.organisation_id and circle.id <> 1
    and (known.listed or known.id = (asking.who).organisation_id)
  left join portal."group" on "group".circle_id = circle.id
  group by 1, 2, 3, 4, 5, 6
  union all
  select layer.position, "group".circle_id, 'group', "group".name, null, null,
    (select count(*) from portal.circle_holder as holder
     join portal.speakers() as member on member.organisation_id = holder.organisation_id
     where holder.circle_id = "group".circle_id and member.organisation_id <> layer.organisation_id
       and member.ceiling >= layer.tlp)
  from layer cross join secret
  join portal."group" on "group".circle_id = any (layer.audience) and "group".circle_id = any (secret.circles)
  order by 1, 3, 4, 6;
end;

set local role portal_owner;
create trigger bulletin_begun before insert on portal.bulletin for each row execute function portal.bulletin_begun();
create trigger bulletin_released before update of title, type, severity, urgency, certainty, sectors, ports, modi_operandi, language, exercise, valid_until, state, reviewer_id
  on portal.bulletin for each row execute function portal.bulletin_released();
create trigger bulletin_settled after update of state, reviewer_id on portal.bulletin
  for each row execute function portal.bulletin_settled();
create trigger layer_begun before insert or update of tlp on portal.bulletin_layer
  for each row execute function portal.layer_begun();
create trigger layer_added after insert or delete on portal.bulletin_layer
  for each row execute function portal.draft_edited();
create trigger layer_changed after update of body, tlp on portal.bulletin_layer
  for each row when ((new.body, new.tlp) is distinct from (old.body, old.tlp)) execute function portal.draft_edited();
create trigger layer_circle_changed after insert or delete on portal.layer_circle
  for each row execute function portal.draft_edited();
create trigger layer_settled after insert or delete or update of tlp on portal.bulletin_layer
  for each row execute function portal.layer_settled();
create trigger layer_circle_settled after insert or delete on portal.layer_circle
  for each row execute function portal.layer_settled();
