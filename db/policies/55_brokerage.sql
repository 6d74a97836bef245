-- Release for a member who stays unnamed. The text goes to two brokers of the secretariat as a draft of their own; whose
-- it is stands in the origin, which they read only by saying why.

create policy "a request is for its two brokers, and for the writers of the house that asked" on portal.brokerage
  for select to portal_tenant
  using (secretariat_id = (select (portal.speaker()).organisation_id)
      and (select (portal.speaker()).person_id) in (broker_one, broker_two)
      and 'secretariat' = any ((select (portal.speaker()).roles)::text[])
    or exists (select from portal.brokerage_origin as origin where origin.brokerage_id = brokerage.id));
create policy "writers know what their house asked, as far as they read the draft" on portal.brokerage_origin
  for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = brokerage_origin.draft_id));
create policy "who looked up an origin is known to both brokers and to the house itself" on portal.brokerage_reading
  for select to portal_tenant
  using (exists (select from portal.brokerage where brokerage.id = brokerage_reading.brokerage_id));

create policy "the definer keeps requests" on portal.brokerage to portal_definer using (true) with check (true);
create policy "the definer keeps origins" on portal.brokerage_origin to portal_definer using (true) with check (true);
create policy "the definer keeps who looked" on portal.brokerage_reading to portal_definer using (true) with check (true);

grant select on portal.brokerage, portal.brokerage_origin, portal.brokerage_reading to portal_tenant;
grant select, insert, update on portal.brokerage to portal_definer;
grant select, insert on portal.brokerage_origin to portal_definer;
grant insert on portal.brokerage_reading to portal_definer;

set local role portal_definer;

/* Letters and digits that are not mistaken for each other. */
create function portal.random_symbols(how_many int) returns text
  language sql volatile set search_path = ''
begin atomic
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(uuid_send(gen_random_uuid()), 15) % 32, 1), '')
  from generate_series(1, how_many);
end;

/* The two members of the secretariat with the fewest open requests who may read and release this, and have no seat in the house that asks. */
create function portal.brokers_for(asking uuid, strictest smallint) returns uuid[]
  language sql volatile security definer set search_path = ''
begin atomic
  select array(
    select speaker.person_id
    from portal.speakers() as speaker
    where speaker.organisation_id = (select id from portal.organisation
                                     where secretariat and status = 'active' and id <> asking order by created_at, id limit 1)
      and speaker.roles @> array['secretariat', 'publisher'] and speaker.ceiling >= strictest
      and not exists (select from portal.membership as seat where seat.person_id = speaker.person_id and seat.organisation_id = asking)
    order by (select count(*) from portal.brokerage where state in ('asked', 'taken') and speaker.person_id in (broker_one, broker_two)),
      random() limit 2);
end;

/* The text, circles and identifiers of a draft, for a bulletin of another house. Circles of the house it comes from stay behind. */
create function portal.copy_unnamed(draft portal.bulletin, copy uuid, house uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.bulletin_layer (organisation_id, bulletin_id, "position", tlp, body, answers, red_flags)
  select house, copy, position, tlp, body, answers, red_flags from portal.bulletin_layer where bulletin_id = draft.id order by position;
  insert into portal.layer_circle (organisation_id, bulletin_id, "position", circle_id, stance)
  select house, copy, position, circle_id, stance from portal.layer_circle as named
  where named.bulletin_id = draft.id
    and not exists (select from portal.organisation where organisation.id = draft.organisation_id and organisation.circle_id = named.circle_id)
    and not exists (select from portal.membership as member
                    where member.organisation_id = draft.organisation_id and member.circle_id = named.circle_id);
  insert into portal.indicator (organisation_id, bulletin_id, "position", type, raw, value, stem, outcome, reason, note)
  select house, copy, position, type, raw, value, stem, outcome, reason, note from portal.indicator where bulletin_id = draft.id;
end;

/*
 * Gives an own draft to two brokers. Answers the request; null alike for a draft that is absent, hidden or another's.
 * The publishers' own cap does not hold here: what is wider goes this way.
 */
create function portal.ask_brokerage(which uuid) returns uuid
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  asker portal.speaker := portal.speaker();
  draft portal.bulletin := portal.own_bulletin(which, array['publisher']);
  strictest smallint := (select max(tlp) from portal.bulletin_layer where bulletin_id = which);
  request uuid := gen_random_uuid();
  copy uuid := gen_random_uuid();
  brokers uuid[];
  house uuid;
  broken text;
begin
  if draft.id is null or draft.state not in ('draft', 'in_review') or portal.unread_by(which, asker) then return null; end if;
  broken := case when draft.brokered or draft.revises is not null then 'not_for_brokers'
    else (select rule from portal.broken_rules(draft, null) where rule <> 'marking_too_wide' order by position, rank limit 1) end;
  if broken is not null then raise exception using errcode = 'BW409', message = broken; end if;
  brokers := portal.brokers_for(draft.organisation_id, strictest);
  if cardinality(brokers) < 2 then raise exception using errcode = 'BW409', message = 'no_brokers'; end if;
  select organisation_id into house from portal.membership
  join portal.organisation on organisation.id = membership.organisation_id and organisation.secretariat
  where membership.person_id = brokers[1] and membership.organisation_id <> draft.organisation_id
  order by organisation.created_at, organisation.id limit 1;
  insert into portal.bulletin (id, reference, organisation_id, author_id, brokered, type, title, severity, urgency, certainty, sectors, ports,
                               modi_operandi, language, exercise, valid_until)
  values (copy, 'BW-' || portal.random_symbols(4) || '-' || portal.random_symbols(4), house, brokers[1], true, draft.type, draft.title,
    draft.severity, draft.urgency, draft.certainty, draft.sectors, draft.ports, draft.modi_operandi, draft.language, draft.exercise,
    draft.valid_until);
  insert into portal.brokerage (id, secretariat_id, receipt, broker_one, broker_two, bulletin_id, answer_by)
  values (request, house, concat_ws('-', portal.random_symbols(4), portal.random_symbols(4), portal.random_symbols(4), portal.random_symbols(4)),
    brokers[1], brokers[2], copy, now() + case draft.urgency when 'immediate' then interval '4 hours' else interval '48 hours' end);
  insert into portal.brokerage_origin (brokerage_id, organisation_id, person_id, draft_id)
  values (request, draft.organisation_id, asker.person_id, which);
  perform portal.copy_unnamed(draft, copy, house);
  update portal.bulletin set state = 'draft', reviewer_id = null where id = which and state = 'in_review';
  perform portal.tell('brokerage.asked', copy, request);
  return request;
end $$;

grant execute on function portal.ask_brokerage to portal_tenant;
set local role portal_owner;
