-- Practices and bulletins that somebody put together for a purpose: a reading list, or what it takes to begin.
create table portal.collection (
  id                uuid primary key default gen_random_uuid(),
  organisation_id   uuid not null references portal.organisation on delete cascade,
  organisation_name text not null default '',
  person_id         uuid not null,
  readers           text not null default 'house' check (readers in ('house', 'alliance')),
  title             text not null check (length(title) between 1 and 120),
  purpose           text not null default '' check (length(purpose) <= 600),
  changed_at        timestamptz not null default now(),
  unique (organisation_id, id)
);
create index on portal.collection (readers, changed_at desc);

-- What is in it, in the order in which it is read, with a sentence each.
create table portal.collection_item (
  organisation_id uuid not null,
  collection_id   uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  place           int not null,
  sentence        text not null default '' check (length(sentence) <= 300),
  primary key (collection_id, bulletin_id),
  foreign key (organisation_id, collection_id) references portal.collection (organisation_id, id) on delete cascade
);
create index on portal.collection_item (bulletin_id);

-- What the secretariat recommends to everybody for a month, by its first day.
create table portal.practice_of_month (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation on delete cascade,
  month           date not null check (extract(day from month) = 1),
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  person_id       uuid not null,
  sentence        text not null default '' check (length(sentence) <= 300),
  named_at        timestamptz not null default now(),
  unique (organisation_id, month)
);
create index on portal.practice_of_month (month desc);
create index on portal.practice_of_month (bulletin_id);
