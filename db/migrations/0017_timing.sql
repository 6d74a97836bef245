-- When somebody wants to hear of something, what he does not want to hear of any more, and whether mail reaches him.
alter table portal.subscription add cadence text check (cadence in ('immediate', 'bundled', 'daily', 'weekly'));

-- digest_day as in ISO 8601: 1 is Monday. Times are those of the person's own zone.
create table portal.alert_preference (
  organisation_id uuid not null,
  person_id       uuid not null,
  cadence         text not null default 'weekly' check (cadence in ('immediate', 'bundled', 'daily', 'weekly')),
  digest_day      smallint not null default 1 check (digest_day between 1 and 7),
  digest_hour     smallint not null default 7 check (digest_hour between 0 and 23),
  quiet_from      time,
  quiet_until     time,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade,
  check ((quiet_from is null) = (quiet_until is null))
);

-- How one notice is to be told to its person: the choice that counts, and the person's clock.
create type portal.timing as (
  cadence      text,
  breaks_quiet boolean,
  digest_day   smallint,
  digest_hour  smallint,
  quiet_from   time,
  quiet_until  time,
  zone         text
);

-- One zone that nobody knows would stop the alerts of everybody; asked about, it is an error.
alter table portal.person add check (timezone(time_zone, timestamptz '2026-01-01') is not null);

create table portal.muted_bulletin (
  organisation_id uuid not null,
  person_id       uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  muted_at        timestamptz not null default now(),
  primary key (organisation_id, person_id, bulletin_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.muted_bulletin (bulletin_id);

-- A mail address that refused a letter for good. Nothing is sent there until somebody shows that it arrives again.
create table portal.mail_pause (
  person_id uuid primary key references portal.person on delete cascade,
  email     text not null,
  error     text not null,
  paused_at timestamptz not null default now(),
  asked_at  timestamptz
);

-- Seals the addresses in mails that work without signing in.
create table portal.mail_key (
  id        uuid primary key default gen_random_uuid(),
  inner_pad bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  outer_pad bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
insert into portal.mail_key default values;

alter table portal.delivery drop constraint delivery_state_check;
alter table portal.delivery add constraint delivery_state_check
  check (state in ('waiting', 'sending', 'sent', 'withheld', 'paused', 'bounced', 'dead'));
create index on portal.delivery (recipient) where state in ('waiting', 'paused');
create index on portal.outbox (bulletin_id, created_at);
create index on portal.outbox (organisation_id, created_at);
