-- What each layer says, as the search reads it, with the layers above it. Written by a trigger only; no tenant reads it.
create table portal.layer_search (
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  position        smallint not null,
  layers          smallint not null,
  organisation_id uuid not null,
  released_at     timestamptz not null,
  tlp             smallint not null,
  audience        int[] not null,
  excluded        int[] not null,
  words           tsvector not null,
  primary key (bulletin_id, position)
);
alter table portal.layer_search alter words set statistics 1000, alter audience set statistics 1000;
-- Without a list of what is pending: a search costs the same after a thousand releases as after none.
create index on portal.layer_search using gin (words, audience) with (fastupdate = off);
create index on portal.layer_search (released_at desc, bulletin_id desc);

-- The list by what a bulletin names several of (port, sector, modus operandi), by marking, and all of it, one row per circle, with all that a list
-- can be narrowed to beside it. Written by a trigger only.
create table portal.bulletin_facet (
  circle_id       int not null,
  value           text collate "C" not null,
  released_at     timestamptz not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null,
  tlp             smallint not null,
  excluded        int[] not null,
  severity        smallint not null,
  type            text not null,
  state           text not null,
  valid_until     timestamptz,
  named           text[] not null
);
create index on portal.bulletin_facet (circle_id, value, released_at desc, bulletin_id desc);
create index on portal.bulletin_facet (bulletin_id);

-- The list by what a bulletin has one of. None of these on the marking, which the policy compares too: a planner that
-- expects the policy to leave one row would read the whole circle by it and sort.
create index on portal.bulletin_audience (severity, circle_id, released_at desc, bulletin_id desc);
create index on portal.bulletin_audience (type, circle_id, released_at desc, bulletin_id desc);
create index on portal.bulletin_audience (organisation_id, circle_id, released_at desc, bulletin_id desc);
create index on portal.bulletin_audience (state, circle_id, released_at desc, bulletin_id desc) where state = 'recalled';

-- A question that somebody asks again and again.
create table portal.saved_search (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  name            text not null check (length(name) between 1 and 80),
  address         text not null check (length(address) between 1 and 2000),
  created_at      timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.saved_search (organisation_id, person_id);
