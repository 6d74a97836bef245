-- What a release keeps, and whose hand a draft shows.

set local role portal_definer;

/* Who is speaking, in the name of this organisation; null for everybody from elsewhere. */
create function portal.person_at(organisation uuid) returns uuid
  language sql stable security definer set search_path = ''
begin atomic
  select (asking.who).person_id from (select portal.speaker() as who) as asking where (asking.who).organisation_id = organisation;
end;

/* Whoever adds, changes or drops a layer or a name has edited the draft. */
create function portal.draft_edited() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  editor uuid := portal.person_at(coalesce(new.organisation_id, old.organisation_id));
begin
  update portal.bulletin set editor_id = editor
  where id = coalesce(new.bulletin_id, old.bulletin_id) and editor is not null and editor is distinct from editor_id
    and state in ('draft', 'in_review');
  return null;
end $$;

/* Identifiers and files count apart from the text: a release names what it saw of both. */
create function portal.draft_part_changed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update portal.bulletin
  set parts_version = parts_version + 1, updated_at = now(), editor_id = coalesce(portal.person_at(organisation_id), editor_id)
  where id = coalesce(new.bulletin_id, old.bulletin_id) and state in ('draft', 'in_review');
  return null;
end $$;

create function portal.bulletin_released() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if (new.title, new.type, new.severity, new.urgency, new.certainty, new.sectors, new.ports, new.modi_operandi, new.exercise)
    is distinct from (old.title, old.type, old.severity, old.urgency, old.certainty, old.sectors, old.ports, old.modi_operandi, old.exercise)
  then
    new.editor_id := coalesce(portal.person_at(new.organisation_id), new.editor_id);
  end if;
  if new.state = 'released' and old.state in ('draft', 'in_review') then
    new.released_at := coalesce(new.released_at, now());
    new.releaser_id := coalesce(portal.person_at(new.organisation_id), new.releaser_id);
    new.revision := 1;
    new.originator_name := case when new.brokered then 'An alliance member'
      else (select name from portal.organisation where id = new.organisation_id) end;
    perform portal.check_release(new);
  end if;
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

create function portal.bulletin_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if new.state = 'released' and new.revises is not null then
    perform portal.apply_revision(new);
    return null;
  end if;
  perform portal.settle_audience(new.id);
  if new.state = 'released' and new.revision > old.revision then
    perform portal.keep_revision(new.id, 'release', '', 1::smallint);
  end if;
  return null;
end $$;

set local role portal_owner;
create trigger bulletin_released before update of title, type, severity, urgency, certainty, sectors, ports, modi_operandi, language, exercise, valid_until, state, reviewer_id
  on portal.bulletin for each row execute function portal.bulletin_released();
create trigger bulletin_settled after update of state, reviewer_id on portal.bulletin
  for each row execute function portal.bulletin_settled();
create trigger layer_added after insert or delete on portal.bulletin_layer
  for each row execute function portal.draft_edited();
create trigger layer_changed after update of body, tlp, answers, red_flags on portal.bulletin_layer
  for each row when ((new.body, new.tlp, new.answers, new.red_flags) is distinct from (old.body, old.tlp, old.answers, old.red_flags)) execute function portal.draft_edited();
create trigger layer_circle_changed after insert or delete on portal.layer_circle
  for each row execute function portal.draft_edited();
create trigger draft_part_changed after insert or update or delete on portal.indicator for each row execute function portal.draft_part_changed();
