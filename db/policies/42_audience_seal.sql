-- Whether a group is still the one that a releaser looked at, without a word of who is in it.

set local role portal_definer;

/*
 * HMAC of who is in the groups that an own bulletin names: another one when a member came, went or was exchanged. It is
 * over all that hold a circle, whoever else is named or left out, with the bulletin and the circle in it: nothing that an
 * originator chooses gives the same seal for the same members, and only who can read the key can try whom it stands for.
 * Null for everybody else.
 */
create function portal.audience_seal(which uuid) returns text
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who),
  header as (
    select b.* from asking join portal.bulletin as b on b.id = which and b.organisation_id = (asking.who).organisation_id
      and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, asking.who)),
  member as (
    select distinct concat_ws('/', layer.position, layer.tlp, named.stance, named.circle_id, holder.organisation_id) as said
    from header cross join asking
    join portal.bulletin_layer as layer on layer.bulletin_id = header.id
      and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, asking.who)
    join portal.layer_circle as named on named.bulletin_id = header.id and named.position = layer.position
    join portal."group" on "group".circle_id = named.circle_id
    join portal.circle_holder as holder on holder.circle_id = named.circle_id and holder.organisation_id <> header.organisation_id
      -- as "who can see this" counts them: whoever could not read it there changes nothing
      and exists (select from portal.speakers() as reader where reader.organisation_id = holder.organisation_id and reader.ceiling >= layer.tlp))
  select portal.sealed('audience:' || which || ':' || (select coalesce(string_agg(said, ' ' order by said), '') from member)) from header;
end;

grant execute on function portal.audience_seal to portal_tenant;
set local role portal_owner;
