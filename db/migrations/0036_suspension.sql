-- Why an organisation was kept out for a time; one that is open has no lifted_at. Whoever runs the portal is nobody's
-- person: the nil uuid.
create table portal.suspension (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  reason          text not null check (length(reason) between 1 and 600),
  suspended_by    uuid not null,
  suspended_at    timestamptz not null default now(),
  lifting_reason  text check (length(lifting_reason) between 1 and 600),
  lifted_by       uuid,
  lifted_at       timestamptz,
  check (num_nulls(lifting_reason, lifted_by, lifted_at) in (0, 3))
);
create unique index on portal.suspension (organisation_id) where lifted_at is null;
create index on portal.suspension (organisation_id, suspended_at);

alter table portal.organisation add constraint organisation_secretariat_stays check (not secretariat or status = 'active');

-- Sign-in knows nothing of tenants, and lets nobody act for an organisation that is kept out if he belongs to another.
alter table auth.organization add active boolean not null default true;

-- Each night's digest over the heads of all chains: root of the tree of its lines, and SHA-256 of the digest before and root.
create table portal.audit_digest (
  day      date primary key,
  previous bytea not null,
  root     bytea not null,
  digest   bytea not null,
  made_at  timestamptz not null default now()
);

-- One organisation's line in it, and the hashes beside its way to the root.
create table portal.audit_digest_line (
  organisation_id uuid not null references portal.organisation on delete cascade,
  day             date not null references portal.audit_digest on delete cascade,
  number          bigint not null,
  hash            bytea not null,
  salt            bytea not null,
  place           int not null default 0,
  path            bytea[] not null default '{}',
  primary key (organisation_id, day)
);
create index on portal.audit_digest_line (day);

-- When the worker last said that it lives: one row.
create table portal.worker_life (
  id      uuid primary key default gen_random_uuid(),
  seen_at timestamptz
);
insert into portal.worker_life default values;
