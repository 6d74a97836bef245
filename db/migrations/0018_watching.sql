-- What an organisation watches for and what it expects, for itself alone.

-- The stem is what a value is met by: the first ten characters of a container or seal, where a clone keeps them, else all of it.
create table portal.watched_identifier (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  person_id       uuid not null,
  type            text not null check (type ~ '^[a-z_]{2,30}$'),
  raw             text not null check (length(raw) between 1 and 500),
  value           text collate "C" not null check (length(value) between 1 and 500),
  stem            text collate "C" not null,
  list            text not null default '' check (length(list) <= 80),
  reason          text not null default '' check (length(reason) <= 500),
  ends_on         date,
  added_at        timestamptz not null default now(),
  unique (organisation_id, type, value)
);
create index on portal.watched_identifier (organisation_id, type, stem);
create index on portal.watched_identifier (organisation_id, added_at desc, id desc);

-- Which organisations keep a list at all: more than that nobody learns who goes through them.
create table portal.watch_list (
  organisation_id uuid primary key references portal.organisation on delete cascade,
  began_at        timestamptz not null default now()
);

-- Who chose to be told, or not to be. Without a row, the duty desk is.
create table portal.watch_follower (
  organisation_id uuid not null,
  person_id       uuid not null,
  follows         boolean not null,
  chosen_at       timestamptz not null default now(),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);

-- A ship that is expected. The key tells which row a second import means.
create table portal.expected_call (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  person_id       uuid not null,
  key             text not null check (length(key) between 1 and 300),
  ship            text not null default '' check (length(ship) <= 120),
  imo             text collate "C",
  port            text collate "C" not null,
  eta             timestamptz not null,
  last_ports      text[] not null default '{}',
  note            text not null default '' check (length(note) <= 500),
  added_at        timestamptz not null default now(),
  unique (organisation_id, key)
);
create index on portal.expected_call (organisation_id, eta);

create table portal.expected_box (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  person_id       uuid not null,
  key             text not null check (length(key) between 1 and 300),
  value           text collate "C" not null check (length(value) between 1 and 500),
  stem            text collate "C" not null,
  eta             timestamptz not null,
  note            text not null default '' check (length(note) <= 500),
  added_at        timestamptz not null default now(),
  unique (organisation_id, key)
);
create index on portal.expected_box (organisation_id, eta);

-- In which layer a value stands that somebody watches: the notice goes with the layer.
alter table portal.notice add position smallint;

-- When those who watch were asked. What happened before anybody watched is not gone through.
alter table portal.outbox add watched_at timestamptz default now();
alter table portal.outbox alter watched_at drop default;
create index on portal.outbox (created_at) where watched_at is null and kind in ('bulletin.released', 'bulletin.revised');
