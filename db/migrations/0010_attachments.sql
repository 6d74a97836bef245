-- Files of a layer. The row is what readers see of a file; its bytes are kept apart, encrypted, and are shared by the
-- copies of a row that revisions make.
create table portal.attachment_content (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references portal.organisation,
  person_id       uuid not null,
  sha256          bytea not null,
  size            bigint not null check (size between 0 and 26214400),
  state           text not null default 'waiting' check (state in ('waiting', 'clean', 'infected')),
  key_id          text not null,
  data_key        bytea not null,
  store           text not null default 'database' check (store in ('database', 's3')),
  created_at      timestamptz not null default now(),
  scanned_at      timestamptz,
  unique (organisation_id, id)
);

create table portal.attachment (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  position        smallint not null,
  content_id      uuid not null,
  name            text not null check (length(name) between 1 and 200),
  media_type      text not null,
  kind            text not null check (kind in ('image', 'document')),
  width           int,
  height          int,
  caption         text not null default '' check (length(caption) <= 500),
  person_id       uuid not null,
  created_at      timestamptz not null default now(),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade,
  foreign key (organisation_id, content_id) references portal.attachment_content (organisation_id, id),
  foreign key (bulletin_id, position) references portal.bulletin_layer on delete cascade
);
create index on portal.attachment (bulletin_id, position, created_at);
create index on portal.attachment (content_id);

create table portal.attachment_chunk (
  content_id uuid not null references portal.attachment_content on delete cascade,
  variant    text not null check (variant in ('whole', 'thumbnail')),
  number     int not null,
  bytes      bytea not null,
  primary key (content_id, variant, number)
);

-- A region of a picture with a label, in fractions of its width and height.
create table portal.annotation (
  id              uuid primary key default gen_random_uuid(),
  attachment_id   uuid not null references portal.attachment on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  x               double precision not null check (x between 0 and 1),
  y               double precision not null check (y between 0 and 1),
  width           double precision not null check (width > 0 and x + width <= 1.000001),
  height          double precision not null check (height > 0 and y + height <= 1.000001),
  label           text not null check (length(label) between 1 and 200),
  created_at      timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.annotation (attachment_id, created_at);

-- Who took a file away: with the read log, what a recall asks to be removed.
create table portal.download_record (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  attachment_id   uuid references portal.attachment on delete set null,
  downloaded_at   timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.download_record (bulletin_id);
create index on portal.download_record (organisation_id, downloaded_at desc);
