-- One hash chain per organisation: who did what to which thing, and never the thing's content.
create table portal.audit_entry (
  organisation_id uuid not null references portal.organisation,
  number          bigint not null,
  at              timestamptz not null,
  person_id       uuid not null,
  deed            text not null,
  subject         uuid not null,
  address         text,
  previous_hash   bytea not null,
  hash            bytea not null,
  primary key (organisation_id, number)
);

create table portal.audit_head (
  organisation_id uuid primary key references portal.organisation,
  number          bigint not null,
  hash            bytea not null
);
