-- Applications to join the alliance, and the organisations that are asked to speak for one.

-- Until its mail address is confirmed it is 'sent', and nobody sees it. Each letter has a secret of its own that opens
-- its page; of them only the SHA-256 is kept. sponsor_names: as the applicant typed them. not_waited: why it was accepted before two sponsors confirmed.
-- organisation_id: what it became.
create table portal.application (
  id               uuid primary key default gen_random_uuid(),
  name             text not null check (length(name) between 1 and 120),
  kind             text not null check (length(kind) <= 40),
  country          text not null check (length(country) <= 40),
  ports            text[] not null default '{}' check (cardinality(ports) <= 100),
  lei              text check (length(lei) <= 40),
  vat              text check (length(vat) <= 40),
  eori             text check (length(eori) <= 40),
  website          text not null default '' check (length(website) <= 200),
  contact_name     text not null check (length(contact_name) between 1 and 100),
  contact_function text not null check (length(contact_function) between 1 and 100),
  contact_email    text not null check (contact_email = lower(contact_email) and length(contact_email) between 3 and 254),
  reason           text not null check (length(reason) between 20 and 2000),
  language         text not null check (language in ('en', 'nl')),
  secret_hashes    bytea[] not null check (cardinality(secret_hashes) between 1 and 10),
  state            text not null default 'sent' check (state in ('sent', 'open', 'accepted', 'refused', 'withdrawn')),
  applied_at       timestamptz not null default now(),
  expires_at       timestamptz not null default now() + interval '7 days',
  confirmed_at     timestamptz,
  sponsor_names    text[] not null default '{}' check (cardinality(sponsor_names) <= 2),
  ended_at         timestamptz,
  decided_by       uuid,
  decision         text not null default '' check (length(decision) <= 2000),
  not_waited       text not null default '' check (length(not_waited) <= 600),
  organisation_id  uuid references portal.organisation,
  check (lei is not null or vat is not null or eori is not null)
);
create index on portal.application using gin (secret_hashes);
create index on portal.application (applied_at);

create table portal.application_sponsor (
  application_id  uuid not null references portal.application on delete cascade,
  organisation_id uuid not null references portal.organisation,
  asked_by        uuid not null,
  asked_at        timestamptz not null default now(),
  answer          text check (answer in ('confirmed', 'declined')),
  sentence        text not null default '' check (length(sentence) <= 600),
  answered_by     uuid,
  answered_at     timestamptz,
  primary key (application_id, organisation_id)
);
create index on portal.application_sponsor (organisation_id, asked_at);

-- The first administrator of a house is invited by nobody there.
alter table portal.invitation alter invited_by drop not null;
