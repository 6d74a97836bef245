-- A file is read with its layer, and so is what is drawn on it. Its bytes are read when it is, and was found clean.


set local role portal_definer;

/* Whether a content is the speaker's to hang on a layer: brought by him, or on a layer of his organisation that he reads. */
create function portal.holds_content(which uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with speaker as materialized (select portal.speaker() as who)
  select exists (
    select from portal.attachment_content as content cross join speaker
    where content.id = which and content.organisation_id = (speaker.who).organisation_id
      and (content.person_id = (speaker.who).person_id
        or exists (select from portal.attachment
                   join portal.bulletin_layer as layer on layer.bulletin_id = attachment.bulletin_id and layer.position = attachment.position
                   where attachment.content_id = content.id
                     and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, speaker.who)
                     and (layer.position = 1 or portal.reads_above(layer.bulletin_id, layer.position)))));
end;

/* Whether the speaker is bringing it just now: from the moment it hangs on a layer, its bytes are fixed. */
create function portal.brings_content(which uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with speaker as materialized (select portal.speaker() as who)
  select exists (
    select from portal.attachment_content as content cross join speaker
    where content.id = which and content.organisation_id = (speaker.who).organisation_id and content.person_id = (speaker.who).person_id
      and not exists (select from portal.attachment where attachment.content_id = content.id));
end;

/*
 * What the scanner said of a content that waited, or that came before there was a scanner. Of an infected one no byte is
 * kept, and the trail says whose it was.
 */
create function portal.settle_check(which uuid, clean boolean) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  content portal.attachment_content;
begin
  update portal.attachment_content set state = case when clean then 'clean' else 'infected' end, scanned_at = now()
  where id = which and (state = 'waiting' or state = 'clean' and scanned_at is null) returning * into content;
  if not found then return false; end if;
  if clean then return true; end if;
  delete from portal.attachment_chunk where content_id = which;
  insert into portal.audit_entry (organisation_id, person_id, deed, subject)
  values (content.organisation_id, content.person_id, 'attachment.infected', which);
  return true;
end $$;

/* The last row that shared a content takes it along. */
create function portal.attachment_gone() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  delete from portal.attachment_content as content
  where content.id = old.content_id and not exists (select from portal.attachment where attachment.content_id = content.id);
  return null;
end $$;

/* What is drawn on a picture is a part of the draft. */
create function portal.annotation_changed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update portal.bulletin
  set parts_version = parts_version + 1, updated_at = now(), editor_id = coalesce((portal.speaker()).person_id, editor_id)
  from portal.attachment
  where attachment.id = coalesce(new.attachment_id, old.attachment_id) and bulletin.id = attachment.bulletin_id
    and bulletin.state in ('draft', 'in_review');
  return null;
end $$;

set local role portal_owner;

create policy "an attachment is for readers of its layer" on portal.attachment for select to portal_tenant
  using (exists (select from portal.bulletin_layer as layer
                 where layer.bulletin_id = attachment.bulletin_id and layer.position = attachment.position));
create policy "files are added to a layer of an own draft" on portal.attachment for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id)
    and portal.drafts(bulletin_id, organisation_id)
    and portal.holds_content(content_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = attachment.bulletin_id and layer.position = attachment.position));
create policy "files are described in a layer of an own draft" on portal.attachment for update to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = attachment.bulletin_id and layer.position = attachment.position))
  with check (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = attachment.bulletin_id and layer.position = attachment.position));
create policy "files are taken off a layer of an own draft" on portal.attachment for delete to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = attachment.bulletin_id and layer.position = attachment.position));

create policy "what a file weighs is known to its readers and its bringer" on portal.attachment_content for select to portal_tenant
  using ((organisation_id = (select (portal.speaker()).organisation_id) and person_id = (select (portal.speaker()).person_id))
    or exists (select from portal.attachment where attachment.content_id = attachment_content.id));
create policy "a contributor brings files, and calls none of them checked" on portal.attachment_content for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and state in ('waiting', 'clean') and scanned_at is null
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);

create policy "bytes are for readers of the file, once it is clean" on portal.attachment_chunk for select to portal_tenant
  using (exists (select from portal.attachment where attachment.content_id = attachment_chunk.content_id)
    and exists (select from portal.attachment_content as content where content.id = attachment_chunk.content_id and content.state = 'clean'));
create policy "bytes are added by who brings the file, until a layer has it" on portal.attachment_chunk for insert to portal_tenant
  with check (exists (select from portal.attachment_content as content where content.id = attachment_chunk.content_id)
    and portal.brings_content(content_id));

create policy "a region is for readers of its picture" on portal.annotation for select to portal_tenant
  using (exists (select from portal.attachment where attachment.id = annotation.attachment_id));
create policy "regions are drawn on a picture of an own draft" on portal.annotation for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.attachment where attachment.id = annotation.attachment_id
                and attachment.kind = 'image' and portal.drafts(attachment.bulletin_id, attachment.organisation_id)));
create policy "regions are taken off a picture of an own draft" on portal.annotation for delete to portal_tenant
  using (exists (select from portal.attachment where attachment.id = annotation.attachment_id
                 and portal.drafts(attachment.bulletin_id, attachment.organisation_id)));

create policy "a reader signs for what was taken away" on portal.download_record for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.bulletin where bulletin.id = download_record.bulletin_id)
    and (attachment_id is null or exists (
      select from portal.attachment
      where attachment.id = download_record.attachment_id and attachment.bulletin_id = download_record.bulletin_id)));
create policy "the own downloads are for administrators and data protection" on portal.download_record for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and ((select (portal.speaker()).roles) && array['administrator', 'data_protection_officer']
      or person_id = (select (portal.speaker()).person_id)));

create policy "the worker sees what waits for its check" on portal.attachment_content for select to portal_worker
  using (state = 'waiting' or state = 'clean' and scanned_at is null);
create policy "the worker reads what waits for its check" on portal.attachment_chunk for select to portal_worker
  using (exists (select from portal.attachment_content as content where content.id = attachment_chunk.content_id));

create policy "the definer keeps files" on portal.attachment to portal_definer using (true) with check (true);
create policy "the definer keeps contents" on portal.attachment_content to portal_definer using (true) with check (true);
create policy "the definer drops the bytes of nobody" on portal.attachment_chunk to portal_definer using (true) with check (true);
create policy "the definer keeps regions" on portal.annotation to portal_definer using (true) with check (true);
create policy "the definer knows who took files away" on portal.download_record for select to portal_definer using (true);
create policy "the definer writes down what a check found" on portal.audit_entry for insert to portal_definer with check (true);

grant select (id, organisation_id, bulletin_id, position, content_id, name, media_type, kind, width, height, caption, person_id, created_at)
  on portal.attachment to portal_tenant;
grant select (id, organisation_id, person_id, size, state, key_id, data_key, store, created_at, scanned_at) on portal.attachment_content to portal_tenant;
grant select on portal.attachment_chunk, portal.annotation, portal.download_record to portal_tenant;
grant insert (id, organisation_id, bulletin_id, position, content_id, name, media_type, kind, width, height, caption, person_id),
  update (caption), delete on portal.attachment to portal_tenant;
grant insert (id, organisation_id, person_id, sha256, size, state, key_id, data_key) on portal.attachment_content to portal_tenant;
grant insert on portal.attachment_chunk to portal_tenant;
grant insert (attachment_id, organisation_id, person_id, x, y, width, height, label), delete on portal.annotation to portal_tenant;
grant insert (organisation_id, person_id, bulletin_id, attachment_id) on portal.download_record to portal_tenant;
grant select (id, state, key_id, data_key, created_at) on portal.attachment_content to portal_worker;
grant select on portal.attachment_chunk to portal_worker;
grant select, insert, update, delete on portal.attachment, portal.attachment_content, portal.annotation to portal_definer;
grant select, delete on portal.attachment_chunk to portal_definer;
grant select on portal.download_record to portal_definer;
grant insert (organisation_id, person_id, deed, subject) on portal.audit_entry to portal_definer;

set local role portal_definer;
grant execute on function portal.holds_content, portal.brings_content to portal_tenant;
grant execute on function portal.settle_check to portal_worker;

set local role portal_owner;
create trigger attachment_gone after delete on portal.attachment for each row execute function portal.attachment_gone();
create trigger annotation_changed after insert or delete on portal.annotation for each row execute function portal.annotation_changed();
create trigger draft_part_changed after insert or update or delete on portal.attachment for each row execute function portal.draft_part_changed();
