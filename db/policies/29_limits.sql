-- What an organisation allows itself, and what it overruled knowingly.

create policy "an organisation knows its own caps" on portal.release_cap for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id));
create policy "an administrator sets a cap" on portal.release_cap for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and 'administrator' = any ((select (portal.speaker()).roles)::text[]));
create policy "an administrator moves a cap" on portal.release_cap for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and 'administrator' = any ((select (portal.speaker()).roles)::text[]))
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "an administrator lifts a cap" on portal.release_cap for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and 'administrator' = any ((select (portal.speaker()).roles)::text[]));

create policy "an overruled warning is for data protection, and for whoever overruled it" on portal.overruled_warning
  for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and ('data_protection_officer' = any ((select (portal.speaker()).roles)::text[])
      or person_id = (select (portal.speaker()).person_id)));
create policy "a releaser overrules a warning about an own draft" on portal.overruled_warning for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[])
    and portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = overruled_warning.bulletin_id and layer.position = overruled_warning.position));

create policy "the definer knows the caps" on portal.release_cap for select to portal_definer using (true);
create policy "the definer moves warnings to the revised bulletin" on portal.overruled_warning to portal_definer
  using (true) with check (true);

grant select, insert, update (widest), delete on portal.release_cap to portal_tenant;
grant select on portal.overruled_warning to portal_tenant;
grant insert (organisation_id, person_id, bulletin_id, position, kind, findings, reason) on portal.overruled_warning to portal_tenant;
grant select on portal.release_cap to portal_definer;
grant select, update (bulletin_id) on portal.overruled_warning to portal_definer;

/* An administrator who also releases loosens nothing for himself: another one has to. */
create function portal.cap_moved() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if (tg_op = 'DELETE' or new.widest < old.widest) and 'publisher' = any ((portal.speaker()).roles) then
    raise exception using errcode = 'BW409', message = 'own_rights';
  end if;
  return coalesce(new, old);
end $$;

create function portal.second_person_dropped() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if 'publisher' = any ((portal.speaker()).roles) then raise exception using errcode = 'BW409', message = 'own_rights'; end if;
  return new;
end $$;

set local role portal_definer;

/* What was overruled for a revision is kept with what it revised: the draft goes once it is applied. */
create function portal.warnings_kept() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update portal.overruled_warning set bulletin_id = old.revises where bulletin_id = old.id;
  return old;
end $$;

set local role portal_owner;
create trigger cap_moved before update or delete on portal.release_cap for each row execute function portal.cap_moved();
create trigger second_person_dropped before update of two_person_release on portal.organisation
  for each row when (old.two_person_release and not new.two_person_release) execute function portal.second_person_dropped();
create trigger warnings_kept before delete on portal.bulletin for each row when (old.revises is not null) execute function portal.warnings_kept();
set local role portal_definer;
grant execute on function portal.release_problems, portal.reviewers_of to portal_tenant;
set local role portal_owner;
