-- A rehearsal of an organisation: from a template, with messages that come due by the clock. Expires after 24 months.
create table portal.drill (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  leader_id       uuid,
  template        text not null check (template ~ '^[a-z_]{2,40}$'),
  kind            text not null check (kind in ('drill', 'exercise')),
  site            text not null check (length(site) between 1 and 120),
  language        text not null check (language ~ '^[a-z]{2}$'),
  starts_at       timestamptz not null,
  ended_at        timestamptz,
  -- what was said of it afterwards: roles, never names
  took_part       text not null default '' check (length(took_part) <= 2000),
  results         text not null default '' check (length(results) <= 5000),
  lessons         text not null default '' check (length(lessons) <= 5000),
  gaps            text not null default '' check (length(gaps) <= 5000),
  practices       text[] not null default '{}' check (cardinality(practices) <= 20),
  debriefed_at    timestamptz,
  created_at      timestamptz not null default now(),
  unique (organisation_id, id),
  foreign key (organisation_id, leader_id) references portal.membership on delete set null (leader_id),
  check (ended_at >= starts_at)
);
create index on portal.drill (organisation_id, starts_at desc);
create index on portal.drill (starts_at) where ended_at is null;

-- Whose desks play, the own among them.
create table portal.drill_participant (
  organisation_id uuid not null,
  drill_id        uuid not null,
  participant_id  uuid not null references portal.organisation on delete cascade,
  primary key (drill_id, participant_id),
  foreign key (organisation_id, drill_id) references portal.drill (organisation_id, id) on delete cascade
);
create index on portal.drill_participant (participant_id);

-- What is sent when, as it stood in the template on the day the drill was planned.
create table portal.drill_message (
  organisation_id uuid not null,
  drill_id        uuid not null,
  place           smallint not null check (place between 1 and 20),
  title           text not null check (length(title) between 1 and 160),
  body            text not null check (length(body) between 1 and 5000),
  severity        smallint not null check (severity between 0 and 4),
  -- minutes within which an answer is expected
  within          smallint not null check (within between 1 and 240),
  due_at          timestamptz not null,
  sent_at         timestamptz,
  bulletin_id     uuid,
  primary key (drill_id, place),
  foreign key (organisation_id, drill_id) references portal.drill (organisation_id, id) on delete cascade,
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade,
  check ((sent_at is null) = (bulletin_id is null))
);
create index on portal.drill_message (due_at) where sent_at is null;
create index on portal.drill_message (bulletin_id);

-- A bulletin that belongs to a drill stands in no list, no search and no statistic.
alter table portal.bulletin
  add drill_id uuid,
  add foreign key (organisation_id, drill_id) references portal.drill (organisation_id, id) on delete cascade,
  add check (drill_id is null or exercise);
create index on portal.bulletin (drill_id) where drill_id is not null;

-- What an organisation did about a message, line by line: the role that said it, and nobody's name.
create table portal.drill_answer (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  role            text not null check (role in ('contributor', 'publisher', 'duty_desk')),
  answer          text not null check (answer in ('RECEIVED', 'CHECKING', 'NOT_RELEVANT', 'NEGATIVE', 'ACTED', 'HIT', 'NEED_HELP', 'CANNOT_SAY')),
  note            text not null default '' check (length(note) <= 2000),
  answered_at     timestamptz not null default now()
);
create index on portal.drill_answer (bulletin_id, answered_at);
