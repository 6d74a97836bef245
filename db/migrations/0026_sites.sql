-- Where an organisation works, which practices run there, and what it asks of those who run one.

-- What a site has is ticked; what is not ticked is known to be absent only in the lists that were gone through.
create table portal.site (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  name            text not null check (length(name) between 1 and 120),
  port            text check (port ~ '^[A-Z]{2}[A-Z0-9]{3}$'),
  kind            text not null check (kind ~ '^S-[A-Z]{3}$'),
  size            text not null check (size in ('Z-S', 'Z-M', 'Z-L')),
  cargo           text[] not null default '{}' check (cardinality(cargo) <= 20),
  equipment       text[] not null default '{}' check (cardinality(equipment) <= 40),
  law             text[] not null default '{}' check (cardinality(law) <= 20),
  gone_through    text[] not null default '{}' check (gone_through <@ array['cargo', 'equipment', 'law']),
  systems         text not null default '' check (length(systems) <= 500),
  added_at        timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, name)
);

-- Where one site stands with one practice. Who recorded it is never who verifies it; see the trigger and the policy.
create table portal.adoption (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  site_id         uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  person_id       uuid not null,
  status          text not null check (status in ('A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'AR')),
  owner           text check (length(owner) between 1 and 120),
  due_on          date,
  reason          text check (reason in ('law', 'cost', 'layout', 'not_relevant', 'other')),
  note            text not null default '' check (length(note) <= 1000),
  evidence        text check (length(evidence) between 1 and 2000),
  verified_by     uuid,
  verified_at     timestamptz,
  changed_at      timestamptz not null default now(),
  unique (organisation_id, site_id, bulletin_id),
  unique (organisation_id, id),
  foreign key (organisation_id, site_id) references portal.site (organisation_id, id) on delete cascade,
  check (status <> 'A2' or owner is not null and due_on is not null),
  check (status <> 'AR' or reason is not null and (reason <> 'other' or note <> '')),
  check ((status = 'A5') = (evidence is not null and verified_by is not null and verified_at is not null))
);
create index on portal.adoption (bulletin_id);

create table portal.adoption_change (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  adoption_id     uuid not null,
  person_id       uuid not null,
  status          text not null,
  owner           text,
  due_on          date,
  reason          text,
  note            text not null,
  evidence        text,
  at              timestamptz not null default clock_timestamp(),
  foreign key (organisation_id, adoption_id) references portal.adoption (organisation_id, id) on delete cascade
);
create index on portal.adoption_change (organisation_id, adoption_id, at desc);

-- Who chose to be named, to the readers of a practice, as one where it runs.
create table portal.named_adopter (
  organisation_id uuid not null references portal.organisation on delete cascade,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  person_id       uuid not null,
  named_at        timestamptz not null default now(),
  primary key (organisation_id, bulletin_id)
);
create index on portal.named_adopter (bulletin_id);

-- What counts are made of: one row for an organisation and how far it is, laid anew once a day, so that nobody sees a
-- count move when somebody's site does.
create table portal.adoption_tally (
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null references portal.organisation on delete cascade,
  stage           text not null check (stage in ('reviewing', 'planned', 'pilot', 'running', 'rejected')),
  named           boolean not null,
  sites           smallint not null,
  countries       text[] not null,
  features        text[] not null,
  primary key (bulletin_id, organisation_id, stage)
);
create index on portal.adoption_tally (organisation_id);

-- One row: the day that was counted last, and a secret by which each count lags a little, always by as much.
create table portal.adoption_counting (
  id         uuid primary key default gen_random_uuid(),
  pad        bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  counted_on date
);
insert into portal.adoption_counting default values;
