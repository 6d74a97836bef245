-- What an organisation looks for, and asks all the others for until a day: GREEN, under its name and never a person's.
create table portal.open_call (
  id                uuid primary key default gen_random_uuid(),
  organisation_id   uuid not null references portal.organisation on delete cascade,
  organisation_name text not null default '',
  person_id         uuid not null,
  title             text not null check (length(title) between 1 and 120),
  purpose           text not null check (length(purpose) between 1 and 2000),
  categories        text[] not null default '{}' check (cardinality(categories) <= 20),
  site_kinds        text[] not null default '{}' check (cardinality(site_kinds) <= 20),
  opened_at         timestamptz not null default now(),
  open_until        date not null,
  closed_on         date,
  outcome           text not null default '' check (length(outcome) <= 300),
  check (open_until - (opened_at at time zone 'UTC')::date between 0 and 366)
);
create index on portal.open_call (opened_at desc, id desc);
create index on portal.open_call (organisation_id, opened_at desc);

-- An answer, between the two organisations until both let all members see it: the one that answered named or not.
create table portal.call_answer (
  id                uuid primary key default gen_random_uuid(),
  call_id           uuid not null references portal.open_call on delete cascade,
  organisation_id   uuid not null references portal.organisation on delete cascade,
  organisation_name text not null default '',
  person_id         uuid not null,
  words             text not null default '' check (length(words) <= 1000),
  answered_at       timestamptz not null default now(),
  caller_shows      boolean not null default false,
  answerer_shows    text check (answerer_shows in ('named', 'unnamed')),
  unique (id, call_id, organisation_id)
);
create index on portal.call_answer (call_id, answered_at);
create index on portal.call_answer (organisation_id, call_id);

-- The practice that an answer names, in a row of its own: whoever may not read the practice does not learn that one was named.
create table portal.call_answer_practice (
  answer_id       uuid primary key,
  call_id         uuid not null,
  organisation_id uuid not null,
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  foreign key (answer_id, call_id, organisation_id) references portal.call_answer (id, call_id, organisation_id) on delete cascade
);
create index on portal.call_answer_practice (bulletin_id);

-- An answer is told of without a bulletin: the subject is the answer.
do $$
declare
  others text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'outbox_kind_check');
begin
  alter table portal.outbox drop constraint outbox_kind_check;
  execute format($sql$alter table portal.outbox add constraint outbox_kind_check check (%s or kind in
    ('call.answered', 'call.to_show', 'call.shown'))$sql$, others);
end $$;
alter table portal.outbox drop constraint outbox_check, add constraint outbox_check check ((bulletin_id is null) = (kind in
  ('attachment.infected', 'mail.paused', 'webhook.off', 'call.answered', 'call.to_show', 'call.shown')));
alter table portal.notice drop constraint notice_check, add constraint notice_check check ((bulletin_id is null) = (kind in
  ('attachment.infected', 'mail.paused', 'webhook.off', 'call.answered', 'call.to_show', 'call.shown')));
