-- Where an organisation's own systems are told, what was sent there, and what they answered.
create table portal.webhook (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  name            text not null check (length(name) between 1 and 80),
  url             text not null check (url ~ '^https?://' and length(url) <= 500),
  acts_for        uuid,
  sectors         text[] not null default '{}',
  least_severity  smallint not null default 0 check (least_severity between 0 and 4),
  state           text not null default 'on' check (state in ('on', 'paused', 'off')),
  reason          text check (reason in ('gone', 'failing')),
  failures        int not null default 0,
  failing_since   timestamptz,
  last_status     int,
  last_error      text,
  last_at         timestamptz,
  told_at         timestamptz,
  created_by      uuid not null,
  created_at      timestamptz not null default now(),
  unique (organisation_id, id),
  foreign key (organisation_id, acts_for) references portal.membership on delete set null (acts_for),
  check ((state = 'off') = (reason is not null))
);
create index on portal.webhook (organisation_id, acts_for);

-- Sealed by the portal; the database cannot open it. One that was replaced holds for a day.
create table portal.webhook_secret (
  id              uuid primary key,
  organisation_id uuid not null,
  webhook_id      uuid not null,
  key_id          text not null,
  data_key        bytea not null,
  created_at      timestamptz not null default now(),
  ends_at         timestamptz,
  foreign key (organisation_id, webhook_id) references portal.webhook (organisation_id, id) on delete cascade
);
create index on portal.webhook_secret (organisation_id, webhook_id);

-- Each request, and what came back. What a bulletin says is not kept here a second time.
create table portal.webhook_attempt (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  webhook_id      uuid not null,
  message_id      uuid not null,
  kind            text not null,
  bulletin_id     uuid references portal.bulletin on delete cascade,
  tlp             smallint not null default 0 check (tlp between 0 and 3),
  request         text not null check (length(request) <= 4000),
  status          int,
  error           text,
  answer          text not null default '' check (length(answer) <= 1000),
  took            int not null,
  attempted_at    timestamptz not null default now(),
  foreign key (organisation_id, webhook_id) references portal.webhook (organisation_id, id) on delete cascade,
  check ((kind = 'webhook.test') = (bulletin_id is null))
);
create index on portal.webhook_attempt (organisation_id, webhook_id, attempted_at desc, id desc);
create index on portal.webhook_attempt (attempted_at);
create index on portal.webhook_attempt (bulletin_id);

-- Whom a delivery is for is a person or a webhook; either takes what waits for it along.
alter table portal.delivery drop constraint delivery_organisation_id_recipient_fkey;
drop index portal.delivery_recipient_organisation_id_created_at_idx;
alter table portal.delivery
  add person_id  uuid generated always as (case when channel <> 'webhook' then recipient end) stored,
  add webhook_id uuid generated always as (case when channel = 'webhook' then recipient end) stored,
  add foreign key (organisation_id, person_id) references portal.membership on delete cascade,
  add foreign key (organisation_id, webhook_id) references portal.webhook (organisation_id, id) on delete cascade;
create index on portal.delivery (recipient, organisation_id, created_at desc);
create index on portal.delivery (organisation_id, person_id);
create index on portal.delivery (organisation_id, webhook_id) where webhook_id is not null;
