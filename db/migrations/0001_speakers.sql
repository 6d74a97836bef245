-- Who is speaking, and the circles audiences are made of.
create type portal.speaker as (
  organisation_id uuid,
  person_id       uuid,
  circles         int[],
  ceiling         smallint,
  roles           text[]
);

-- One key per process that speaks for people; a process that stopped beating is no longer believed.
create table portal.context_key (
  id           uuid primary key default gen_random_uuid(),
  process      text not null,
  inner_pad    bytea not null,
  outer_pad    bytea not null,
  heartbeat_at timestamptz not null default now()
);

create table portal.circle (
  id   int primary key,
  kind text not null check (kind in ('public', 'alliance', 'group', 'organisation', 'person'))
);
insert into portal.circle (id, kind) values (1, 'public'), (2, 'alliance');

create table portal.port (
  code    text primary key,
  name    text not null,
  country text not null
);

create table portal.organisation (
  id                 uuid primary key,
  name               text not null,
  kind               text not null default 'AS',
  country            text not null default 'EU',
  sectors            text[] not null default '{}',
  ports              text[] not null default '{}',
  about              text not null default '',
  desk_email         text,
  desk_phone         text,
  circle_id          int not null unique references portal.circle,
  status             text not null default 'active' check (status in ('active', 'suspended', 'left')),
  secretariat        boolean not null default false,
  listed             boolean not null default true,
  two_person_release boolean not null default true,
  created_at         timestamptz not null default now()
);

create table portal.person (
  id         uuid primary key,
  name       text not null,
  email      text not null,
  language   text not null default 'en' check (language in ('en', 'nl')),
  time_zone  text not null default 'Europe/Brussels',
  created_at timestamptz not null default now()
);

create table portal.membership (
  organisation_id uuid not null references portal.organisation,
  person_id       uuid not null references portal.person on delete cascade,
  circle_id       int not null unique references portal.circle,
  tlp_ceiling     smallint not null default 4 check (tlp_ceiling between 0 and 4),
  listed          boolean not null default false,
  joined_at       timestamptz not null default now(),
  primary key (organisation_id, person_id)
);
create index on portal.membership (person_id);

create table portal.member_role (
  organisation_id uuid not null,
  person_id       uuid not null,
  role            text not null check (role in (
    'reader', 'contributor', 'publisher', 'duty_desk', 'administrator',
    'data_protection_officer', 'secretariat', 'platform_operator', 'auditor', 'observer')),
  primary key (organisation_id, person_id, role),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);

-- Exactly the members of the groups: a list, or the organisations a rule names.
create table portal."group" (
  id                      uuid primary key default gen_random_uuid(),
  organisation_id         uuid not null references portal.organisation,
  name                    text not null,
  purpose                 text not null default '',
  rule                    jsonb,
  circle_id               int not null unique references portal.circle,
  listed                  boolean not null default true,
  membership_confidential boolean not null default true,
  ends_at                 timestamptz,
  created_at              timestamptz not null default now()
);

create table portal.group_member (
  group_id        uuid not null references portal."group" on delete cascade,
  organisation_id uuid not null references portal.organisation,
  joined_at       timestamptz not null default now(),
  primary key (group_id, organisation_id)
);

create table portal.circle_holder (
  circle_id       int not null references portal.circle,
  organisation_id uuid not null references portal.organisation,
  person_id       uuid,
  unique nulls not distinct (organisation_id, person_id, circle_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.circle_holder (circle_id, organisation_id, person_id);
