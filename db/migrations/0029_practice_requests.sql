-- What organisations ask each other about a practice: those who run it how it goes, its owner for a visit, or an offer to him.

-- Where it is asked of those who run it, nothing here says how many that are, or who.
create table portal.practice_request (
  id                uuid primary key default gen_random_uuid(),
  bulletin_id       uuid not null references portal.bulletin on delete cascade,
  organisation_id   uuid not null references portal.organisation on delete cascade,
  organisation_name text not null default '',
  person_id         uuid not null,
  kind              text not null check (kind in ('experience', 'visit', 'offer')),
  words             text not null check (length(words) between 1 and 2000),
  wished            text not null default '' check (length(wished) <= 200),
  state             text not null default 'open' check (state in ('open', 'answered', 'agreed', 'declined', 'closed')),
  proposed_on       date,
  asked_at          timestamptz not null default now(),
  check (kind = 'visit' or proposed_on is null),
  check (state <> 'agreed' or proposed_on is not null)
);
create index on portal.practice_request (bulletin_id, asked_at desc);
create index on portal.practice_request (organisation_id, asked_at desc);

-- An answer. Whose it is stands only where its organisation chose to be named; shown to readers of the practice once both agreed.
create table portal.practice_reply (
  id             uuid primary key default gen_random_uuid(),
  request_id     uuid not null references portal.practice_request on delete cascade,
  named          boolean not null,
  signed_by      text not null default '',
  words          text not null check (length(words) between 1 and 5000),
  day            date,
  declines       boolean not null default false,
  asker_shows    text check (asker_shows in ('named', 'unnamed')),
  replier_shows  text check (replier_shows in ('named', 'unnamed')),
  replied_on     date not null default (now() at time zone 'UTC')::date,
  check (day is null or not declines)
);
create index on portal.practice_reply (request_id);

-- Who answered: known at home.
create table portal.practice_reply_origin (
  reply_id        uuid primary key references portal.practice_reply on delete cascade,
  request_id      uuid not null,
  organisation_id uuid not null references portal.organisation on delete cascade,
  person_id       uuid not null
);
create index on portal.practice_reply_origin (organisation_id, request_id);

do $$
declare
  others text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'outbox_kind_check');
begin
  alter table portal.outbox drop constraint outbox_kind_check;
  execute format($sql$alter table portal.outbox add constraint outbox_kind_check check (%s or kind in
    ('practice.experience_asked', 'practice.requested', 'practice.replied', 'practice.visit_agreed', 'practice.to_show'))$sql$, others);
end $$;
