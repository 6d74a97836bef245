-- Where an organisation works, which practices run there, and what it asks of those who run one.

-- What a site has is ticked; what is not ticked is known to be absent only in the lists that were gone through.
create table portal.site (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  name            text not null check (length(name) between 1 and 120),
  port            text check (port ~ '^[A-Z]{2}[A-Z0-9]{3}$'),
  kind            text not null check (kind ~ '^S-[A-Z]{3}$'),
  size            text not null check (size in ('Z-S', 'Z-M', 'Z-L')),
  cargo           text[] not null default '{}' check (cardinality(cargo) <= 20),
  equipment       text[] not null default '{}' check (cardinality(equipment) <= 40),
  law             text[] not null default '{}' check (cardinality(law) <= 20),
  gone_through    text[] not null default '{}' check (gone_through <@ array['cargo', 'equipment', 'law']),
  systems         text not null default '' check (length(systems) <= 500),
  added_at        timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, name)
);
