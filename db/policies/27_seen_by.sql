-- "Who can see this", asked of the law itself.

set local role portal_definer;

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
  mattering as materialized (
    select array(select unnest(audience || excluded) from layer union select 2 from layer where 1 = any (audience)
                 except select unnest(secret.circles)) as circles from secret),
  holding as materialized (
    select holder.organisation_id, holder.person_id, array_agg(holder.circle_id order by holder.circle_id) as circles
    from mattering join portal.circle_holder as holder on holder.circle_id = any (mattering.circles)
    group by holder.organisation_id, holder.person_id),
  speaking as materialized (
    -- the law cannot tell these people apart: the same organisation, ceiling, and circles of those it asks for
    select row(held.organisation_id, null, array[1] || whole.circles || own.circles, held.ceiling, array[]::text[])::portal.speaker as who,
      count(*) as people
    from portal.speakers() as held
    left join holding as whole on whole.organisation_id = held.organisation_id and whole.person_id is null
    left join holding as own on own.organisation_id = held.organisation_id and own.person_id = held.person_id
    where whole.circles is not null or own.circles is not null
    group by held.organisation_id, held.ceiling, whole.circles, own.circles),
  admitted as (
    select layer.position, (speaking.who).organisation_id, speaking.people,
      (select circle.id from portal.circle where circle.id = any (layer.audience) and circle.id = any ((speaking.who).circles)
       order by array_position(array['organisation', 'group', 'alliance', 'public', 'person'], circle.kind), circle.id limit 1) as circle_id
    from speaking join layer on not exists (
      select from layer as needed where needed.position <= layer.position
        and portal.admits(needed.audience, needed.excluded, needed.tlp, needed.organisation_id, speaking.who) is not true))
  select admitted.position, circle.id, circle.kind, "group".name, known.id, known.name, sum(admitted.people)::bigint
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
