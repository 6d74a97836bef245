-- What a person wants to hear of, what happened, who is told, and each attempt to tell.
create table portal.subscription (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  sectors         text[] not null default '{}',
  ports           text[] not null default '{}',
  modi_operandi   text[] not null default '{}',
  least_severity  smallint not null default 0 check (least_severity between 0 and 4),
  created_at      timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.subscription (organisation_id, person_id);

create table portal.outbox (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  kind            text not null check (kind in ('bulletin.released', 'bulletin.revised', 'bulletin.recalled')),
  bulletin_id     uuid not null,
  created_at      timestamptz not null default now(),
  expanded_at     timestamptz,
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade
);
create index on portal.outbox (created_at) where expanded_at is null;

create table portal.notice (
  event_id         uuid not null references portal.outbox on delete cascade,
  person_id        uuid not null,
  organisation_id  uuid not null,
  kind             text not null,
  bulletin_id      uuid not null references portal.bulletin on delete cascade,
  subscription_ids uuid[] not null default '{}',
  created_at       timestamptz not null default now(),
  read_at          timestamptz,
  primary key (event_id, person_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.notice (organisation_id, person_id, created_at desc, event_id desc);
create index on portal.notice (organisation_id, person_id) where read_at is null;

create table portal.delivery (
  event_id        uuid not null references portal.outbox on delete cascade,
  channel         text not null check (channel in ('mail')),
  recipient       uuid not null,
  organisation_id uuid not null,
  urgent          boolean not null,
  state           text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'withheld', 'dead')),
  attempts        int not null default 0,
  next_at         timestamptz not null,
  lease_until     timestamptz,
  message_id      uuid,
  last_error      text,
  sent_at         timestamptz,
  created_at      timestamptz not null default now(),
  primary key (event_id, channel, recipient),
  foreign key (organisation_id, recipient) references portal.membership on delete cascade
);
create index on portal.delivery (urgent desc, next_at) where state in ('waiting', 'sending');
create index on portal.delivery (recipient, organisation_id, created_at desc);
create index on portal.delivery (message_id);
