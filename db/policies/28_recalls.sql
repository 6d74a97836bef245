-- A recall, and what it leaves to do.

set local role portal_definer;

/* Who opened it, took a file of it or answered it, but for the originator itself. */
create function portal.holders_of(which uuid) returns table (organisation_id uuid, person_id uuid, cause text)
  language sql stable security definer set search_path = ''
begin atomic
  select held.organisation_id, held.person_id, held.cause
  from (select read_record.bulletin_id, read_record.organisation_id, read_record.person_id, 'opened' as cause from portal.read_record
        union all select download_record.bulletin_id, download_record.organisation_id, download_record.person_id, 'downloaded'
        from portal.download_record
        union all select acknowledgement.bulletin_id, acknowledgement.organisation_id, acknowledgement.person_id, 'acknowledged'
        from portal.acknowledgement) as held
  join portal.bulletin on bulletin.id = held.bulletin_id
  where held.bulletin_id = which and held.organisation_id <> bulletin.organisation_id;
end;

/* Takes a bulletin back. Answers whether that was the speaker's to do; all of what follows is a trigger's. */
create function portal.recall_bulletin(which uuid, why text, said text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  header portal.bulletin := portal.own_bulletin(which, array['publisher']);
begin
  if header.state is distinct from 'released' and header.state is distinct from 'recalled' then return false; end if;
  if header.state = 'recalled' then raise exception using errcode = 'BW409', message = 'already_recalled'; end if;
  insert into portal.recall (bulletin_id, organisation_id, person_id, reason, explanation)
  values (which, header.organisation_id, (portal.speaker()).person_id, why, said);
  return true;
end $$;

/*
 * The header stays for whoever found it so far, with nothing written in it; the layers and what hangs on them are the
 * originator's alone from now on. Whoever has a copy gets a task.
 */
create function portal.recalled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.removal_task (bulletin_id, organisation_id, originator_id, causes, created_at)
  select new.bulletin_id, holder.organisation_id, new.organisation_id, array_agg(distinct holder.cause), new.recalled_at
  from portal.holders_of(new.bulletin_id) as holder group by holder.organisation_id;
  update portal.bulletin set state = 'recalled', recalled_at = new.recalled_at, title = '', sectors = '{}', ports = '{}', modi_operandi = '{}',
    revision = revision + 1
  where id = new.bulletin_id;
  perform portal.settle_audience(new.bulletin_id);
  perform portal.keep_revision(new.bulletin_id, 'recall', new.explanation, 1::smallint);
  return null;
end $$;

/* What the speaker's organisation has removed or has to, for those who answer for it: also what it could not find any more. */
create function portal.removals()
  returns table (bulletin_id uuid, reference text, originator_name text, tlp smallint, exercise boolean, reason text, causes text[],
                 recalled_at timestamptz, confirmed_at timestamptz, confirmed_by_name text)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select task.bulletin_id, bulletin.reference, bulletin.originator_name, bulletin.tlp, bulletin.exercise, recall.reason, task.causes,
    recall.recalled_at, task.confirmed_at, person.name
  from asking
  join portal.removal_task as task on task.organisation_id = (asking.who).organisation_id
    and (asking.who).roles && array['duty_desk', 'publisher', 'administrator']
  join portal.recall using (bulletin_id)
  join portal.bulletin on bulletin.id = task.bulletin_id
  left join portal.person on person.id = task.confirmed_by;
end;

/* Says for the speaker's organisation that no copy is left. Once; answers whether there was anything to confirm. */
create function portal.confirm_removal(which uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  speaker portal.speaker := portal.speaker();
begin
  update portal.removal_task set confirmed_at = now(), confirmed_by = speaker.person_id
  where bulletin_id = which and organisation_id = speaker.organisation_id and confirmed_at is null
    and speaker.roles && array['duty_desk', 'publisher', 'administrator'];
  return found;
end $$;

grant execute on function portal.recall_bulletin, portal.removals, portal.confirm_removal to portal_tenant;

set local role portal_owner;
create trigger recalled after insert on portal.recall for each row execute function portal.recalled();
