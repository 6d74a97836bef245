-- What may be touched at all. A column nobody is granted (audience, excluded) still works inside the policies.

grant usage on schema portal to portal_tenant, portal_worker, portal_definer;

grant select on portal.port, portal.organisation, portal.person, portal.member_role, portal.group_member,
  portal.circle, portal.circle_holder, portal.subscription, portal.outbox, portal.notice,
  portal.audit_entry, portal.read_record, portal.layer_circle, portal.revision to portal_tenant;
-- not the ceiling: who of the listed members reads RED is nobody else's business
grant select (organisation_id, person_id, circle_id, listed, joined_at, roles_version) on portal.membership to portal_tenant;
-- not the rule of a group: with the directory beside it, it tells who belongs
grant select (id, organisation_id, name, purpose, circle_id, listed, membership_confidential, ends_at, created_at)
  on portal."group" to portal_tenant;
grant select (id, reference, organisation_id, author_id, editor_id, reviewer_id, releaser_id, originator_name, state, type, title, severity,
  urgency, certainty, sectors, ports, modi_operandi, language, exercise, tlp, revision, version, valid_until, released_at,
  recalled_at, revises, revises_layers, change_note, acknowledge_by, brokered, parts_version, created_at, updated_at) on portal.bulletin to portal_tenant;
grant select (organisation_id, bulletin_id, position, tlp, body, answers, red_flags) on portal.bulletin_layer to portal_tenant;
grant select (organisation_id, bulletin_id, number, position, tlp, body, answers, red_flags, indicators, attachments, removed)
  on portal.revision_layer to portal_tenant;
grant select (circle_id, released_at, bulletin_id, organisation_id, tlp, severity, type, state, valid_until, sectors, ports,
  modi_operandi) on portal.bulletin_audience to portal_tenant;
grant select (event_id, channel, recipient, organisation_id, urgent, state, attempts, sent_at, created_at)
  on portal.delivery to portal_tenant;

grant insert (reference, organisation_id, author_id, reviewer_id, type, title, severity, urgency, certainty, sectors, ports,
  modi_operandi, language, exercise, valid_until, acknowledge_by) on portal.bulletin to portal_tenant;
grant update (reviewer_id, type, title, severity, urgency, certainty, sectors, ports, modi_operandi, language, exercise,
  valid_until, state, change_note, acknowledge_by) on portal.bulletin to portal_tenant;
grant insert (organisation_id, bulletin_id, position, tlp, body, answers, red_flags), update (tlp, body, answers, red_flags), delete on portal.bulletin_layer to portal_tenant;
grant insert, delete on portal.layer_circle to portal_tenant;
grant delete on portal.bulletin to portal_tenant;
grant insert (organisation_id, person_id, bulletin_id, position) on portal.read_record to portal_tenant;
grant insert (id, organisation_id, person_id, kind, name, sectors, ports, regions, lanes, commodities, modi_operandi, types, originators, least_severity, words, terms,
  not_sectors, not_ports, not_regions, not_lanes, not_commodities, not_modi_operandi, not_types, not_originators, not_words, not_terms, paused_until), delete on portal.subscription to portal_tenant;
grant update (name, sectors, ports, regions, lanes, commodities, modi_operandi, types, originators, least_severity, words, terms,
  not_sectors, not_ports, not_regions, not_lanes, not_commodities, not_modi_operandi, not_types, not_originators, not_words, not_terms, paused_until) on portal.subscription to portal_tenant;
grant insert (id, organisation_id, person_id, kind, bulletin_id) on portal.outbox to portal_tenant;
grant update (read_at) on portal.notice to portal_tenant;
grant insert (organisation_id, person_id, deed, subject, address) on portal.audit_entry to portal_tenant;
grant select on portal.audit_head to portal_tenant;
grant update (language, time_zone) on portal.person to portal_tenant;
-- not sectors and ports: groups by rule go by them, and nobody lets himself into an audience
grant update (about, desk_email, desk_phone, listed, two_person_release) on portal.organisation to portal_tenant;

grant select on portal.outbox to portal_worker;
grant select, update (state, attempts, next_at, lease_until, message_id, last_error, sent_at) on portal.delivery to portal_worker;

grant select on portal.context_key, portal.organisation, portal.membership, portal.member_role, portal.person, portal.circle,
  portal.circle_holder, portal."group", portal.group_member, portal.bulletin, portal.bulletin_layer, portal.layer_circle,
  portal.bulletin_audience, portal.revision, portal.revision_layer, portal.subscription, portal.outbox, portal.notice,
  portal.delivery, portal.audit_head to portal_definer;
grant insert, update, delete on portal.organisation, portal.person, portal.membership, portal.member_role, portal.circle,
  portal.circle_holder, portal.group_member to portal_definer;
grant update on portal.bulletin, portal.bulletin_layer, portal.outbox to portal_definer;
grant insert, delete on portal.bulletin_audience to portal_definer;
grant insert on portal.revision, portal.revision_layer, portal.subscription, portal.notice, portal.delivery to portal_definer;
grant insert, update on portal.audit_head to portal_definer;

grant execute on function portal.enter, portal.drafts to portal_tenant;
set local role portal_definer;
grant execute on function portal.has_context, portal.speaker, portal.admits, portal.reads_above, portal.audience_of, portal.find_bulletin
  to portal_tenant;
grant execute on function portal.expand_event to portal_worker;
set local role portal_owner;
