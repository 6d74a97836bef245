-- What the originator sees of a bulletin that is out: organisations, never persons of another one.

set local role portal_definer;

/*
 * Whether the originator may be told the name of an organisation that reads this layer: one in the directory, and not
 * one that only a secret group brings here, or naming such groups would find their members.
 */
create function portal.names_reader(which uuid, layer_position smallint, originator uuid, reader uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with secret as materialized (select portal.secret_groups(originator) as circles),
  named as materialized (
    select layer_circle.circle_id from portal.layer_circle
    where layer_circle.bulletin_id = which and layer_circle.position = layer_position and layer_circle.stance = 'included')
  select exists (select from portal.organisation where organisation.id = reader and organisation.listed)
    and (not exists (select from named cross join secret where named.circle_id = any (secret.circles))
      or exists (select from named cross join secret join portal.circle_holder as holder using (circle_id)
                 where named.circle_id <> all (secret.circles) and holder.organisation_id = reader));
end;

/* The bulletin, for members of its originator who work with what is released and may read it. */
create function portal.own_released(which uuid) returns table (it portal.bulletin, who portal.speaker)
  language sql stable security definer set search_path = ''
begin atomic
  select b, asking.who from (select portal.speaker() as who) as asking
  join portal.bulletin as b on b.id = which and b.organisation_id = (asking.who).organisation_id and b.state in ('released', 'recalled')
    and (asking.who).roles && array['contributor', 'publisher']
    and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, asking.who);
end;

/* Which organisations opened which layer, and when first and last; never who. Those that may not be named are one line for each layer. */
create function portal.opened_by(which uuid)
  returns table (organisation_id uuid, organisation_name text, "position" smallint, first_at timestamptz, last_at timestamptz, organisations bigint)
  language sql stable security definer set search_path = ''
begin atomic
  with opened as (
    select read_record.organisation_id, read_record.position, min(read_record.read_at) as first_at, max(read_record.read_at) as last_at,
      portal.names_reader(which, read_record.position, (own.it).organisation_id, read_record.organisation_id) as named
    from portal.own_released(which) as own
    join portal.read_record on read_record.bulletin_id = which and read_record.organisation_id <> (own.it).organisation_id
    join portal.bulletin_layer as layer on layer.bulletin_id = which and layer.position = read_record.position
      and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, own.who)
    group by 1, 2, own.it)
  select organisation.id, organisation.name, max(opened.position), min(opened.first_at), max(opened.last_at),
    count(distinct opened.organisation_id)
  from opened left join portal.organisation on organisation.id = opened.organisation_id and opened.named
  group by organisation.id, organisation.name, case when not opened.named then opened.position end
  order by 4, 2;
end;

/* How many organisations have it in hand, and so would have to remove it; null for everybody but the originator. */
create function portal.count_holders(which uuid) returns bigint
  language sql stable security definer set search_path = ''
begin atomic
  select (select count(distinct holder.organisation_id) from portal.holders_of(which) as holder) from portal.own_released(which);
end;

/* Who confirmed the removal and who has not, for the originator; by whom is known at home only. */
create function portal.removals_of(which uuid)
  returns table (organisation_id uuid, organisation_name text, confirmed_at timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  select organisation.id, organisation.name, task.confirmed_at
  from portal.own_released(which) as own
  join portal.removal_task as task on task.bulletin_id = which
  left join portal.organisation on organisation.id = task.organisation_id
    and (select bool_and(portal.names_reader(which, named.position, task.originator_id, task.organisation_id))
         from portal.layer_circle as named where named.bulletin_id = which)
  order by task.confirmed_at nulls first, organisation.name;
end;

/* Whom each layer was for in each chapter of the history, as its author named them; for the originator. */
create function portal.audiences_before(which uuid) returns table (number int, "position" smallint, circle_id int, stance text, kind text, name text)
  language sql stable security definer set search_path = ''
begin atomic
  with chapter as (
    select layer.number, layer.position, circle.id, circle.kind, stance.word
    from portal.own_released(which) as own
    join portal.revision_layer as layer on layer.bulletin_id = which and not layer.removed
      and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, own.who)
    cross join lateral (select unnest(layer.audience) as circle_id, 'included' as word
                        union all select unnest(layer.excluded), 'excluded') as stance
    join portal.circle on circle.id = stance.circle_id)
  select chapter.number, chapter.position, chapter.id, chapter.word, chapter.kind, coalesce("group".name, organisation.name, person.name)
  from chapter
  left join portal."group" on "group".circle_id = chapter.id
  left join portal.organisation on organisation.circle_id = chapter.id
  left join portal.membership as member on member.circle_id = chapter.id
  left join portal.person on person.id = member.person_id;
end;

grant execute on function portal.removals_of, portal.opened_by, portal.count_holders, portal.audiences_before to portal_tenant;
set local role portal_owner;
