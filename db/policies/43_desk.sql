-- The duty desk: how it works, who is on it, and what one shift leaves to the next.

create policy "how the desk works is known inside the organisation" on portal.desk_setting for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever keeps the desk settles how it works" on portal.desk_setting for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']);
create policy "whoever keeps the desk changes how it works" on portal.desk_setting for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));

create policy "the week is known inside the organisation" on portal.duty_week for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever keeps the desk plans the week" on portal.duty_week for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']);
create policy "whoever keeps the desk ends what comes back" on portal.duty_week for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']);

create policy "who is on duty is known inside the organisation" on portal.duty_shift for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever keeps the desk plans shifts" on portal.duty_shift for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']);
create policy "whoever keeps the desk ends a shift" on portal.duty_shift for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever keeps the desk takes a shift back" on portal.duty_shift for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']);

create policy "what one shift leaves to the next is for the desk" on portal.handover for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['publisher', 'administrator', 'duty_desk']);
create policy "whoever answers at the desk leaves a note" on portal.handover for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['publisher', 'duty_desk']);

create policy "the definer knows how desks work" on portal.desk_setting for select to portal_definer using (true);
create policy "the definer fills the rota" on portal.duty_week to portal_definer using (true) with check (true);
create policy "the definer knows who is on duty" on portal.duty_shift to portal_definer using (true) with check (true);

grant select on portal.desk_setting, portal.duty_week, portal.duty_shift, portal.handover to portal_tenant;
grant insert (organisation_id, deputy_after, administrators_after, secretariat_after, deputy_id, duty_breaks_quiet, listed),
  update (deputy_after, administrators_after, secretariat_after, deputy_id, duty_breaks_quiet, listed) on portal.desk_setting to portal_tenant;
grant insert (id, organisation_id, person_id, deputy_id, weekday, starts, ends, time_zone), delete on portal.duty_week to portal_tenant;
grant insert (id, organisation_id, person_id, deputy_id, starts_at, ends_at), update (ends_at), delete on portal.duty_shift to portal_tenant;
grant insert (id, organisation_id, person_id, body) on portal.handover to portal_tenant;
grant select on portal.desk_setting, portal.duty_week, portal.duty_shift to portal_definer;
grant update (filled_until) on portal.duty_week to portal_definer;
grant insert on portal.duty_shift to portal_definer;

set local role portal_definer;

/*
 * Who answers for an organisation at that moment: whoever is on a shift and still may; without one, everybody of the
 * desk, and where there is none, every publisher.
 */
create function portal.on_duty(at timestamptz) returns table (organisation_id uuid, person_id uuid, deputy_id uuid, until timestamptz)
  language sql stable parallel safe security definer set search_path = ''
begin atomic
  with shift as materialized (select * from portal.on_shift(at))
  select shift.* from shift
  union all
  select role.organisation_id, role.person_id, null, null from portal.held_roles() as role
  where role.organisation_id not in (select shift.organisation_id from shift)
    and role.role = case when exists (select from portal.held_roles() as desk
                                      where desk.organisation_id = role.organisation_id and desk.role = 'duty_desk')
      then 'duty_desk' else 'publisher' end;
end;

/* Who is on a shift there now, as far as that organisation lets the alliance know. */
create function portal.duty_now(organisation uuid) returns table (person_name text, until timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select person.name, duty.until
  from asking join portal.organisation as desk on desk.id = organisation
    and (desk.id = (asking.who).organisation_id or desk.listed and 2 = any ((asking.who).circles))
  join portal.desk_setting as setting on setting.organisation_id = desk.id and setting.listed
  join portal.on_duty(now()) as duty on duty.organisation_id = desk.id and duty.until is not null
  join portal.person on person.id = duty.person_id
  order by duty.until, person.name limit 5;
end;

/* The shifts of what comes back each week, for the four weeks from `at` that were not filled before; the one that runs is among them. Answers how many. */
create function portal.fill_rota(at timestamptz) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  filled int;
begin
  with week as (
    select duty_week.*, greatest(filled_until + 1, (at at time zone time_zone)::date - 1) as first, (at at time zone time_zone)::date + 27 as last
    from portal.duty_week for update),
  marked as (
    update portal.duty_week set filled_until = week.last from week
    where duty_week.id = week.id and duty_week.filled_until is distinct from week.last)
  insert into portal.duty_shift (organisation_id, person_id, deputy_id, week_id, starts_at, ends_at)
  select week.organisation_id, week.person_id, week.deputy_id, week.id,
    (day.day::date + starts) at time zone time_zone,
    (day.day::date + case when ends < starts then 1 else 0 end + ends) at time zone time_zone
  from week cross join generate_series(week.first::timestamp, week.last::timestamp, '1 day') as day
  where extract(isodow from day.day) = weekday
    and (day.day::date + case when ends < starts then 1 else 0 end + ends) at time zone time_zone
      > greatest(at, (day.day::date + starts) at time zone time_zone);
  get diagnostics filled = row_count;
  return filled;
end $$;

create function portal.week_planned() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.fill_rota(now());
  return null;
end $$;

grant execute on function portal.duty_now to portal_tenant;
grant execute on function portal.fill_rota to portal_worker;

set local role portal_owner;
create trigger week_planned after insert on portal.duty_week for each statement execute function portal.week_planned();
