-- A bulletin is a header with one to four layers, each stricter than the one before.
create table portal.bulletin (
  id              uuid primary key default gen_random_uuid(),
  reference       text not null unique check (reference ~ '^BW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  organisation_id uuid not null references portal.organisation,
  author_id       uuid not null,
  reviewer_id     uuid,
  releaser_id     uuid,
  originator_name text not null default '',
  state           text not null default 'draft' check (state in ('draft', 'in_review', 'released', 'recalled')),
  type            text not null default 'ALERT',
  title           text not null default '' check (length(title) <= 160),
  severity        smallint not null default 0 check (severity between 0 and 4),
  urgency         text not null default 'unknown' check (urgency in ('immediate', 'expected', 'future', 'past', 'unknown')),
  certainty       text not null default 'unknown' check (certainty in ('observed', 'likely', 'possible', 'unlikely', 'unknown')),
  sectors         text[] not null default '{}',
  ports           text[] not null default '{}',
  modi_operandi   text[] not null default '{}',
  language        text not null default 'en',
  exercise        boolean not null default false,
  tlp             smallint not null default 2 check (tlp between 0 and 4),
  audience        int[] not null default '{}',
  excluded        int[] not null default '{}',
  revision        int not null default 0,
  version         int not null default 0,
  valid_until     timestamptz,
  released_at     timestamptz,
  recalled_at     timestamptz,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  unique (organisation_id, id)
);
create index on portal.bulletin (organisation_id, state, updated_at desc);
create index on portal.bulletin (released_at desc, id desc);

create table portal.bulletin_layer (
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  position        smallint not null check (position between 1 and 4),
  tlp             smallint not null default 2 check (tlp between 0 and 4),
  body            text not null default '' check (length(body) <= 20000),
  audience        int[] not null default '{}',
  excluded        int[] not null default '{}',
  primary key (bulletin_id, position),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade
);

-- What the author chose: the single source of the arrays above.
create table portal.layer_circle (
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  position        smallint not null,
  circle_id       int not null references portal.circle,
  stance          text not null check (stance in ('included', 'excluded')),
  primary key (bulletin_id, position, circle_id),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade,
  foreign key (bulletin_id, position) references portal.bulletin_layer on delete cascade
);

-- The list in reading order, one row per circle of the widest layer. Written by a trigger only.
create table portal.bulletin_audience (
  circle_id       int not null references portal.circle,
  released_at     timestamptz not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null,
  tlp             smallint not null,
  severity        smallint not null,
  type            text not null,
  state           text not null,
  valid_until     timestamptz,
  sectors         text[] not null,
  ports           text[] not null,
  modi_operandi   text[] not null,
  excluded        int[] not null,
  primary key (bulletin_id, circle_id)
);
create index on portal.bulletin_audience (circle_id, released_at desc, bulletin_id desc);

-- Every release and revision as it was read; nothing released is edited.
create table portal.revision (
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  number          int not null,
  releaser_id     uuid not null,
  released_at     timestamptz not null,
  header          jsonb not null,
  primary key (bulletin_id, number),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade
);

create table portal.revision_layer (
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  number          int not null,
  position        smallint not null,
  tlp             smallint not null,
  body            text not null,
  audience        int[] not null,
  excluded        int[] not null,
  primary key (bulletin_id, number, position),
  foreign key (bulletin_id, number) references portal.revision on delete cascade
);

-- Who read what: AMBER and above, written in the transaction of the read.
create table portal.read_record (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  position        smallint not null,
  read_at         timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.read_record (organisation_id, read_at desc);
create index on portal.read_record (bulletin_id);
