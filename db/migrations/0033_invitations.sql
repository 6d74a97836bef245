-- Roles that last until a day, and invitations to an organisation.

-- until: the last day, in UTC, on which the role counts; null is for good.
alter table portal.member_role add until date;

-- Which version of somebody's roles an administrator looked at: whoever was faster is not overwritten.
alter table portal.membership add roles_version int not null default 1;

-- An invitation that was accepted or withdrawn has ended_at. Of its secret only the SHA-256 is kept.
create table portal.invitation (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation,
  email           text not null check (email = lower(email) and length(email) between 3 and 254),
  roles           text[] not null check (cardinality(roles) between 1 and 6 and roles <@ array[
    'reader', 'contributor', 'publisher', 'duty_desk', 'administrator', 'data_protection_officer']),
  language        text not null check (language in ('en', 'nl')),
  message         text not null default '' check (length(message) <= 600),
  secret_hash     bytea not null check (length(secret_hash) = 32),
  invited_by      uuid not null,
  invited_at      timestamptz not null default now(),
  expires_at      timestamptz not null default now() + interval '7 days',
  resent          int not null default 0,
  resent_on       date,
  ended_at        timestamptz,
  foreign key (organisation_id, invited_by) references portal.membership on delete cascade
);
create index on portal.invitation (secret_hash);
create index on portal.invitation (organisation_id, invited_at);
create index on portal.invitation (organisation_id, invited_by);

-- Whether an address has an account is looked up by it.
create index on portal.person (email);
