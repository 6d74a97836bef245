-- What a layer says beside its text, and the identifiers in it.
alter table portal.bulletin
  add revises        uuid,
  add change_note    text not null default '' check (length(change_note) <= 2000),
  add acknowledge_by timestamptz,
  add brokered       boolean not null default false,
  -- counts changes of what stands beside the text: identifiers and files
  add parts_version  int not null default 0,
  add foreign key (organisation_id, revises) references portal.bulletin (organisation_id, id) on delete cascade;
-- One revision is prepared at a time.
create unique index on portal.bulletin (organisation_id, revises) where revises is not null;

-- Answers to the questions of the bulletin's type ({question: answer}), and the red flags that were seen.
alter table portal.bulletin_layer
  add answers   jsonb not null default '{}' check (jsonb_typeof(answers) = 'object' and length(answers::text) <= 20000),
  add red_flags text[] not null default '{}';

alter table portal.revision
  add kind text not null default 'release' check (kind in ('release', 'revision', 'renewal', 'recall')),
  add note text not null default '';
alter table portal.revision_layer
  add answers     jsonb not null default '{}',
  add red_flags   text[] not null default '{}',
  add indicators  jsonb not null default '[]',
  add attachments jsonb not null default '[]';

-- A checked identifier in a layer: as it was typed, and as it is compared. Stem: the first ten characters, where a clone keeps them.
create table portal.indicator (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  position        smallint not null,
  type            text not null check (type ~ '^[a-z_]{2,30}$'),
  raw             text not null check (length(raw) between 1 and 500),
  value           text collate "C" not null check (length(value) between 1 and 500),
  stem            text collate "C",
  outcome         text not null check (outcome in ('ok', 'warn')),
  reason          text,
  note            text not null default '' check (length(note) <= 500),
  created_at      timestamptz not null default now(),
  unique (bulletin_id, position, type, value),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade,
  foreign key (bulletin_id, position) references portal.bulletin_layer on delete cascade
);

-- Where a value stands in what was released, one row per circle of the layer: the look-up costs what its reader may see.
-- Stems stand here too, under the type and a tilde. Written by triggers only.
create table portal.indicator_audience (
  type            text not null,
  value           text collate "C" not null,
  circle_id       int not null references portal.circle,
  released_at     timestamptz not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  position        smallint not null,
  organisation_id uuid not null,
  tlp             smallint not null,
  excluded        int[] not null,
  primary key (bulletin_id, position, type, value, circle_id)
);
create index on portal.indicator_audience (type, value, circle_id, released_at desc, bulletin_id desc);

-- Seen by somebody else too, a false positive, or no longer valid. Anonymous: the organisation stands in the origin only.
create table portal.sighting (
  id              uuid primary key default gen_random_uuid(),
  indicator_id    uuid not null references portal.indicator on delete cascade,
  organisation_id uuid references portal.organisation,
  kind            text not null check (kind in ('seen', 'false_positive', 'no_longer_valid')),
  seen_on         date not null,
  port            text,
  note            text not null default '' check (length(note) <= 500),
  created_at      timestamptz not null default now()
);
create index on portal.sighting (indicator_id, created_at desc);

create table portal.sighting_origin (
  sighting_id     uuid primary key references portal.sighting on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.sighting_origin (organisation_id);

-- Values the secretariat knows to be harmless: a carrier's test number, a registrar's parking address.
create table portal.known_harmless (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation,
  person_id       uuid not null,
  type            text not null,
  value           text collate "C" not null,
  reason          text not null check (length(reason) between 1 and 500),
  created_at      timestamptz not null default now(),
  unique (organisation_id, type, value)
);
create index on portal.known_harmless (type, value);

-- A warning of the fence around personal data that an author overruled, for the data protection officer. Never the words themselves.
create table portal.overruled_warning (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  bulletin_id     uuid not null,
  position        smallint not null,
  kind            text not null,
  findings        int not null check (findings > 0),
  reason          text not null check (length(reason) between 1 and 1000),
  created_at      timestamptz not null default now(),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.overruled_warning (organisation_id, created_at desc);

-- The widest marking a role may release; without a role, the organisation.
create table portal.release_cap (
  organisation_id uuid not null references portal.organisation,
  role            text not null check (role in ('', 'publisher')),
  widest          smallint not null check (widest between 0 and 4),
  primary key (organisation_id, role)
);
