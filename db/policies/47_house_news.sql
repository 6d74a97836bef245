-- What members hear of their own house: whoever brought an infected file, and administrators of what stopped working.

set local role portal_definer;

create function portal.tell_house(organisation uuid, event_kind text, about uuid, person uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.outbox (organisation_id, person_id, kind, subject) values (organisation, person, event_kind, about);
end;

/*
 * The same as expand_event for what happens at home; called by it, with the event locked. Of a file only who brought it
 * hears, as a draft may be nobody else's; of a member's mail the other administrators, as it is said to the member itself.
 */
create function portal.expand_house(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  told int;
begin
  insert into portal.notice (event_id, person_id, organisation_id, kind, subject, urgent)
  select cause.id, member.person_id, member.organisation_id, cause.kind, cause.subject, cause.kind = 'attachment.infected'
  from portal.speakers() as member
  where member.organisation_id = cause.organisation_id
    and case when cause.kind = 'attachment.infected' then member.person_id = cause.person_id
      else 'administrator' = any (member.roles) and member.person_id <> cause.subject end
  on conflict do nothing;
  get diagnostics told = row_count;
  return told;
end $$;

create function portal.content_infected() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell_house(new.organisation_id, 'attachment.infected', new.id, new.person_id);
  return null;
end $$;

create function portal.webhook_switched_off() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell_house(new.organisation_id, 'webhook.off', new.id, new.created_by);
  return null;
end $$;

/* In each organisation whose administrators see that it is paused. */
create function portal.mail_paused() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell_house(organisation_id, 'mail.paused', new.person_id, new.person_id)
  from portal.membership where person_id = new.person_id;
  return null;
end $$;

set local role portal_owner;
create trigger content_infected after update of state on portal.attachment_content
  for each row when (new.state = 'infected' and old.state <> 'infected') execute function portal.content_infected();
create trigger webhook_switched_off after update of state on portal.webhook
  for each row when (new.state = 'off' and old.state = 'on') execute function portal.webhook_switched_off();
create trigger mail_paused after insert on portal.mail_pause for each row execute function portal.mail_paused();
create trigger mail_paused_again after update of email on portal.mail_pause
  for each row when (new.email <> old.email) execute function portal.mail_paused();
