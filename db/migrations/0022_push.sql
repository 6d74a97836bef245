-- A browser to which its person has alerts pushed, with the keys that close each message for it alone (RFC 8291).
create table portal.push_device (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  endpoint        text not null check (length(endpoint) between 10 and 1000),
  p256dh          text not null check (length(p256dh) between 10 and 100),
  auth            text not null check (length(auth) between 10 and 40),
  name            text not null check (length(name) between 1 and 60),
  created_at      timestamptz not null default now(),
  last_used_at    timestamptz,
  failed_at       timestamptz,
  unique (organisation_id, person_id, endpoint),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
