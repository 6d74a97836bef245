-- What keeps the layers of a draft in a row, and what the composer asks before the release does.

set local role portal_definer;

/* Whoever drops what he takes for the strictest layer may not see the one below it. A draft that goes leaves no gap. */
create function portal.layers_stay_in_a_row() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (
    select from portal.bulletin_layer as layer
    join portal.bulletin as draft on draft.id = layer.bulletin_id and draft.state in ('draft', 'in_review')
    where layer.bulletin_id in (select dropped.bulletin_id from dropped)
    group by layer.bulletin_id having max(layer.position) > count(*))
  then raise exception using errcode = 'BW409', message = 'layer_out_of_reach'; end if;
  return null;
end $$;

/*
 * The layers of a draft that name somebody whom the layer above does not, as the release will find them. For whoever
 * may see the draft at home, and only of the layers in sight.
 */
create function portal.wider_layers(which uuid) returns table ("position" smallint)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who),
  header as materialized (
    select b as it from portal.bulletin as b cross join asking
    where b.id = which and b.organisation_id = (asking.who).organisation_id
      and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, asking.who))
  select layer.position
  from header cross join asking join portal.bulletin_layer as layer on layer.bulletin_id = (header.it).id
  where layer.position > 1
    and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, asking.who)
    and not portal.stays_within(header.it, layer.position)
  order by 1;
end;

grant execute on function portal.wider_layers to portal_tenant;

set local role portal_owner;
create trigger layers_stay_in_a_row after delete on portal.bulletin_layer
  referencing old table as dropped for each statement execute function portal.layers_stay_in_a_row();
