-- The library in reading order, one row per circle of the widest layer, with what a practice can be found by. Practices
-- stand here and not among the bulletins. Written by a trigger only.
create table portal.practice_audience (
  circle_id       int not null references portal.circle,
  released_at     timestamptz not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null,
  tlp             smallint not null,
  state           text not null,
  valid_until     timestamptz,
  excluded        int[] not null,
  modi_operandi   text[] not null,
  sectors         text[] not null,
  ports           text[] not null,
  categories      text[] not null,
  stages          text[] not null,
  site_kinds      text[] not null,
  site_sizes      text[] not null,
  actors          text[] not null,
  cost_band       text,
  run_time        text,
  practice_status text,
  grade           text not null default 'E0',
  primary key (bulletin_id, circle_id)
);
create index on portal.practice_audience (circle_id, released_at desc, bulletin_id desc);

-- The same for each thing by which the library can be narrowed, and for all of it, so that what is rare is found without
-- walking past everything else. Written by a trigger only.
create table portal.practice_facet (
  circle_id       int not null,
  value           text collate "C" not null,
  released_at     timestamptz not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null,
  tlp             smallint not null,
  excluded        int[] not null,
  grade           text not null,
  named           text[] not null
);
create index on portal.practice_facet (circle_id, value, released_at desc, bulletin_id desc);
create index on portal.practice_facet (bulletin_id);
