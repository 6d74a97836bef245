-- A card is for readers of the layer it shows. Its code says no more than whether the card holds, to anybody who has it.

create policy "a card is for readers of its layer" on portal.gate_card for select to portal_tenant
  using (exists (select from portal.revision_layer as layer
                 where layer.bulletin_id = gate_card.bulletin_id and layer.number = gate_card.number
                   and layer.position = gate_card.position));
create policy "the definer keeps the cards" on portal.gate_card to portal_definer using (true) with check (true);

grant select on portal.gate_card to portal_tenant;
grant select, insert on portal.gate_card to portal_definer;

set local role portal_definer;

/* Sixteen symbols of Crockford's base 32, 79 random bits: the number of a card is not found by trying. */
create function portal.card_code() returns text
  language sql volatile set search_path = ''
begin atomic
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(bytes, place) & 31) + 1, 1), '')
  from decode(replace(gen_random_uuid()::text, '-', ''), 'hex') as bytes cross join generate_series(0, 15) as place;
end;

create function portal.card_made() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.gate_card (code, bulletin_id, position, number)
  values (portal.card_code(), new.bulletin_id, new.position, new.number);
  return null;
end $$;

/*
 * valid, expired or recalled; null for a code that is no card's. A card of an earlier revision, or of a layer that is
 * stricter by now, has expired: the newer one is to be printed.
 */
create function portal.card_standing(which text) returns text
  language sql stable security definer set search_path = ''
begin atomic
  select case
      when bulletin.state = 'recalled' then 'recalled'
      when bulletin.valid_until <= now() or layer.tlp is null or layer.tlp > 1
        or exists (select from portal.gate_card as newer where newer.bulletin_id = card.bulletin_id
                   and newer.position = card.position and newer.number > card.number) then 'expired'
      else 'valid' end
  from portal.gate_card as card join portal.bulletin on bulletin.id = card.bulletin_id
  left join portal.bulletin_layer as layer on layer.bulletin_id = card.bulletin_id and layer.position = card.position
  where card.code = which;
end;

set local role portal_owner;
create trigger card_made after insert on portal.revision_layer for each row when (new.tlp <= 1) execute function portal.card_made();
set local role portal_definer;
grant execute on function portal.card_standing to portal_tenant;
set local role portal_owner;
