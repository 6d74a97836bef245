-- What the originator sees of a bulletin that is out: organisations, never persons of another one.

set local role portal_definer;

/*
 * Whether the originator may be told the name of an organisation that reads this: one in the directory, that some layer
 * reaches without a secret group's help, or naming such groups would find their members.
 */
create function portal.names_reader(which uuid, originator uuid, reader uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with secret as materialized (select portal.secret_groups(originator) as circles),
  named as materialized (
    select layer_circle.position, layer_circle.circle_id, layer_circle.circle_id = any (secret.circles) as hidden
    from portal.layer_circle cross join secret
    where layer_circle.bulletin_id = which and layer_circle.stance = 'included')
  select exists (select from portal.organisation where organisation.id = reader and organisation.listed)
    and (exists (select from named where named.position = 1 having not coalesce(bool_or(named.hidden), false))
      or exists (select from named join portal.circle_holder as holder using (circle_id)
                 where not named.hidden and holder.organisation_id = reader));
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

/*
 * Which organisations opened it, the deepest layer of each that the speaker reads too, and when first and last; never who.
 * Those that may not be named are one line without layer and hours: these would tell which of the named they are.
 */
create function portal.opened_by(which uuid)
  returns table (organisation_id uuid, organisation_name text, "position" smallint, first_at timestamptz, last_at timestamptz, organisations bigint)
  language sql stable security definer set search_path = ''
begin atomic
  with opened as (
    select read_record.organisation_id, max(read_record.position) filter (where own.secretless) as position,
      min(read_record.read_at) as first_at, max(read_record.read_at) as last_at,
      portal.names_reader(which, own.originator, read_record.organisation_id) as named
    from (select (released.it).organisation_id as originator, released.who, layer.position, not exists (
            select from portal.layer_circle where layer_circle.bulletin_id = which and layer_circle.position = layer.position
              and layer_circle.circle_id = any (portal.secret_groups((released.it).organisation_id))) as secretless
          from portal.own_released(which) as released
          join portal.bulletin_layer as layer on layer.bulletin_id = which
            and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, released.who)) as own
    join portal.read_record on read_record.bulletin_id = which and read_record.position = own.position
      and read_record.organisation_id <> own.originator
    group by read_record.organisation_id, own.originator)
  select organisation.id, organisation.name, max(case when opened.named then coalesce(opened.position, 1) end),
    min(case when opened.named then opened.first_at end), max(case when opened.named then opened.last_at end), count(*)
  from opened left join portal.organisation on organisation.id = opened.organisation_id and opened.named
  group by organisation.id, organisation.name
  order by 4, 2;
end;

/* How many organisations have it in hand, and so would have to remove it; null for everybody but the originator. */
create function portal.count_holders(which uuid) returns bigint
  language sql stable security definer set search_path = ''
begin atomic
  select (select count(distinct holder.organisation_id) from portal.holders_of(which) as holder) from portal.own_released(which);
end;

/* Who confirmed the removal and who has not, for the originator; by whom is known at home only, and when of the named only. */
create function portal.removals_of(which uuid)
  returns table (organisation_id uuid, organisation_name text, confirmed boolean, confirmed_at timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  select organisation.id, organisation.name, task.confirmed_at is not null, case when organisation.id is not null then task.confirmed_at end
  from portal.own_released(which) join portal.removal_task as task on task.bulletin_id = which
  left join portal.organisation on organisation.id = task.organisation_id
    and portal.names_reader(which, task.originator_id, task.organisation_id)
  order by 3, organisation.name, 4;
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
