-- Who is on duty, and whom an immediate bulletin goes to when nobody answers it.
alter table portal.bulletin add escalates_to_secretariat boolean not null default false;

-- Minutes are counted from the moment the desk was told.
create table portal.desk_setting (
  organisation_id      uuid primary key references portal.organisation on delete cascade,
  deputy_after         smallint not null default 15 check (deputy_after between 5 and 240),
  administrators_after smallint not null default 30 check (administrators_after between 5 and 240),
  secretariat_after    smallint not null default 60 check (secretariat_after between 5 and 240),
  deputy_id            uuid,
  duty_breaks_quiet    boolean not null default true,
  listed               boolean not null default false,
  foreign key (organisation_id, deputy_id) references portal.membership on delete set null (deputy_id),
  check (deputy_after < administrators_after and administrators_after < secretariat_after)
);

-- A shift that comes back every week, at the hours of its zone; one that ends before it begins goes over midnight.
create table portal.duty_week (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  deputy_id       uuid,
  weekday         smallint not null check (weekday between 1 and 7),
  starts          time not null,
  ends            time not null check (ends <> starts),
  time_zone       text not null check (timezone(time_zone, timestamptz '2026-01-01') is not null),
  filled_until    date,
  unique (organisation_id, id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade,
  foreign key (organisation_id, deputy_id) references portal.membership on delete set null (deputy_id)
);

create table portal.duty_shift (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  deputy_id       uuid,
  week_id         uuid,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  foreign key (organisation_id, person_id) references portal.membership on delete cascade,
  foreign key (organisation_id, deputy_id) references portal.membership on delete set null (deputy_id),
  foreign key (organisation_id, week_id) references portal.duty_week (organisation_id, id) on delete set null (week_id),
  check (ends_at > starts_at and ends_at <= starts_at + interval '7 days')
);
create index on portal.duty_shift (organisation_id, ends_at);
create index on portal.duty_shift (week_id);

create table portal.handover (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  body            text not null check (length(body) between 1 and 2000),
  written_at      timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.handover (organisation_id, written_at desc);

-- Steps: 0 the desk, 1 its deputy, 2 the administrators, 3 the desk of the secretariat.
create table portal.escalation (
  id              uuid primary key default gen_random_uuid(),
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null references portal.organisation on delete cascade,
  opened_at       timestamptz not null,
  step            smallint not null default 0 check (step between 0 and 3),
  ended_at        timestamptz,
  ending          text check (ending in ('acknowledged', 'recalled', 'expired', 'unreadable')),
  unique (bulletin_id, organisation_id),
  check ((ended_at is null) = (ending is null))
);
create index on portal.escalation (organisation_id, opened_at desc);
create index on portal.escalation (bulletin_id) where ended_at is null;

create table portal.escalation_call (
  escalation_id   uuid not null references portal.escalation on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  step            smallint not null,
  event_id        uuid references portal.outbox on delete set null,
  called_at       timestamptz not null,
  primary key (escalation_id, person_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.escalation_call (event_id);
create index on portal.escalation_call (organisation_id, person_id);

-- Other happenings were added beside these, and more may be.
do $$
declare
  others text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'outbox_kind_check');
begin
  alter table portal.outbox drop constraint outbox_kind_check;
  execute format($sql$alter table portal.outbox add constraint outbox_kind_check check (%s or kind in
    ('escalation.desk', 'escalation.deputy', 'escalation.administrators', 'escalation.secretariat'))$sql$, others);
end $$;
