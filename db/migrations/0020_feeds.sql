-- A secret address under which the programs of one person read what is new, up to GREEN. Only its hash is kept.
create table portal.feed (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  name            text not null check (length(name) between 1 and 60),
  token_hash      bytea not null check (length(token_hash) = 32),
  created_at      timestamptz not null default now(),
  last_used_at    timestamptz,
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.feed (organisation_id, person_id);
-- not unique: a unique key would tell whether a value is there, and 256 random bits do not come twice
create index on portal.feed (token_hash);
