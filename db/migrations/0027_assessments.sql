-- How far a site has come with a practice, by its own judgement, and what the sites of a class come to.

create table portal.assessment (
  organisation_id uuid not null,
  site_id         uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  person_id       uuid not null,
  maturity        smallint not null check (maturity between 0 and 5),
  evidence        text not null default '' check (length(evidence) <= 1000),
  assessed_on     date not null default current_date,
  changed_at      timestamptz not null default now(),
  primary key (site_id, bulletin_id),
  foreign key (organisation_id, site_id) references portal.site (organisation_id, id) on delete cascade,
  check (maturity < 2 or evidence <> '')
);
create index on portal.assessment (bulletin_id);
create index on portal.assessment (organisation_id);

-- Every mark as it was given; null for one that was taken back. Written by a trigger only.
create table portal.assessment_change (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  site_id         uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  person_id       uuid not null,
  maturity        smallint,
  evidence        text not null,
  assessed_on     date not null,
  changed_at      timestamptz not null default now(),
  foreign key (organisation_id, site_id) references portal.site (organisation_id, id) on delete cascade
);
create index on portal.assessment_change (site_id, bulletin_id, changed_at desc);
create index on portal.assessment_change (bulletin_id);

-- What the sites of one kind and size come to, with a practice or in a category, as it was last told. `hidden_from` are the
-- organisations without whom it would not be told. Written by the worker's function only.
create table portal.site_median (
  id          uuid primary key default gen_random_uuid(),
  site_kind   text not null,
  site_size   text not null,
  bulletin_id uuid references portal.bulletin on delete cascade,
  category    text,
  median      smallint not null check (median between 0 and 5),
  told_on     date not null,
  shown       boolean not null,
  hidden_from uuid[] not null,
  check (num_nonnulls(bulletin_id, category) = 1),
  unique nulls not distinct (site_kind, site_size, bulletin_id, category)
);
create index on portal.site_median (bulletin_id);

-- What each organisation brought to it then, as a seal that tells whether it brings the same today. Nobody reads it.
create table portal.median_share (
  median_id       uuid not null references portal.site_median on delete cascade,
  organisation_id uuid not null,
  seal            text not null,
  primary key (median_id, organisation_id)
);

-- The days on which medians were told.
create table portal.median_round (
  day date primary key
);

-- Which cells of the matrix of methods and stages a practice breaks, a bit for each, so that ten thousand of them are added
-- up in one go. Worked out from what it names, like the rest of the row.
alter table portal.practice_audience add cells bit(1152) not null default 0::bit(1152);
