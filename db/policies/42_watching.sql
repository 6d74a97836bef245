-- Watch lists and expected traffic: an organisation's own, and no function here looks at them for anybody else. That
-- something watched was released is found out as the member who is to be told, under the policies of reading.

create policy "what is watched is known at home" on portal.watched_identifier for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "whoever works with bulletins adds to what is watched" on portal.watched_identifier for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "whoever works with bulletins takes off what is watched" on portal.watched_identifier for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "the worker drops what has ended" on portal.watched_identifier for delete to portal_worker
  using (ends_on < current_date - 14);

create policy "that a list is kept is known at home" on portal.watch_list for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "a list begins with what is first put on it" on portal.watch_list for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);

create policy "who is told is known at home" on portal.watch_follower for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "a person chooses to be told" on portal.watch_follower for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "a person chooses anew" on portal.watch_follower for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator'])
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);

create policy "which ship is expected is known at home" on portal.expected_call for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "whoever works with bulletins says which ship is expected" on portal.expected_call for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "whoever works with bulletins says anew when a ship is expected" on portal.expected_call for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator'])
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "whoever works with bulletins strikes out a ship" on portal.expected_call for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "the worker drops a ship that came and went" on portal.expected_call for delete to portal_worker
  using (eta < now() - interval '14 days');

create policy "which box is expected is known at home" on portal.expected_box for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "whoever works with bulletins says which box is expected" on portal.expected_box for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "whoever works with bulletins says anew when a box is expected" on portal.expected_box for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator'])
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "whoever works with bulletins strikes out a box" on portal.expected_box for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk', 'administrator']);
create policy "the worker drops a box that came and went" on portal.expected_box for delete to portal_worker
  using (eta < now() - interval '14 days');

create policy "what met something watched goes with its layer" on portal.notice as restrictive to portal_tenant
  using (position is null or exists (
    select from portal.bulletin_layer as layer where layer.bulletin_id = notice.bulletin_id and layer.position = notice.position));
create policy "the worker marks what was gone through" on portal.outbox for update to portal_worker using (true) with check (true);
create policy "the definer knows who keeps a list" on portal.watch_list for select to portal_definer using (true);
create policy "the definer knows who is told" on portal.watch_follower for select to portal_definer using (true);

grant select on portal.watched_identifier, portal.watch_list, portal.watch_follower, portal.expected_call, portal.expected_box to portal_tenant;
grant insert (organisation_id, person_id, type, raw, value, stem, list, reason, ends_on), delete on portal.watched_identifier to portal_tenant;
grant insert (organisation_id) on portal.watch_list to portal_tenant;
grant insert (organisation_id, person_id, follows), update (follows) on portal.watch_follower to portal_tenant;
grant insert (organisation_id, person_id, key, ship, imo, port, eta, last_ports, note),
  update (person_id, ship, imo, port, eta, last_ports, note), delete on portal.expected_call to portal_tenant;
grant insert (organisation_id, person_id, key, value, stem, eta, note),
  update (person_id, eta, note), delete on portal.expected_box to portal_tenant;
grant delete on portal.watched_identifier, portal.expected_call, portal.expected_box to portal_worker;
grant update (watched_at) on portal.outbox to portal_worker;
grant select on portal.watch_list, portal.watch_follower to portal_definer;
grant update on portal.notice to portal_definer;
grant delete on portal.delivery to portal_definer;

set local role portal_definer;

/* Who is told when something on the own list is named: whoever chose so, and the duty desk unless it chose otherwise. */
create function portal.watch_followers() returns table (organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = ''
begin atomic
  select role.organisation_id, role.person_id
  from portal.watch_list as list join portal.held_roles() as role on role.organisation_id = list.organisation_id and role.role = 'duty_desk'
  where not exists (select from portal.watch_follower as choice
                    where choice.organisation_id = role.organisation_id and choice.person_id = role.person_id and not choice.follows)
  union
  select choice.organisation_id, choice.person_id
  from portal.watch_list as list join portal.watch_follower as choice on choice.organisation_id = list.organisation_id and choice.follows;
end;

/*
 * Tells the speaker at once that a release or revision names something the own organisation watches, in this layer. Only of
 * what the speaker reads, and not of own deeds. Who was told of the event already hears it once, as this. Answers whether
 * it was news.
 */
create function portal.tell_watcher(event uuid, place smallint) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
  cause portal.outbox;
begin
  select outbox.* into cause from portal.outbox
  join portal.bulletin on bulletin.id = outbox.bulletin_id and bulletin.state = 'released' and bulletin.type <> 'DRILL'
  join portal.bulletin_layer as layer on layer.bulletin_id = outbox.bulletin_id and layer.position = place
  where outbox.id = event and outbox.kind in ('bulletin.released', 'bulletin.revised') and outbox.person_id <> who.person_id
    and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, who)
    and (place = 1 or portal.reads_above(outbox.bulletin_id, place))
    and (outbox.kind = 'bulletin.released' or portal.reads_change(outbox, who));
  if not found then return false; end if;
  insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, position, urgent)
  values (event, who.person_id, who.organisation_id, 'watch.hit', cause.bulletin_id, place, true)
  on conflict (event_id, person_id) do update
  set kind = excluded.kind, position = excluded.position, urgent = true, organisation_id = excluded.organisation_id
  where notice.kind <> excluded.kind;
  if not found then return false; end if;
  -- what nobody has put into a letter yet is planned anew, for now
  delete from portal.delivery
  where event_id = event and recipient = who.person_id and state = 'waiting' and message_id is null;
  perform portal.plan_deliveries(cause);
  perform pg_notify('notice', who.person_id::text);
  return true;
end $$;

grant execute on function portal.tell_watcher to portal_tenant;
grant execute on function portal.watch_followers to portal_worker;
set local role portal_owner;
