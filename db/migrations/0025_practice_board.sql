-- What others say of a practice: grades of a review board, organisations that write along and what they propose, translations,
-- sentences of those who stand behind it.

-- Who reviews practices, for the house in which the person sits, until the term ends.
create table portal.board_member (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id       uuid not null,
  named_by        uuid not null,
  named_at        timestamptz not null default now(),
  ends_at         timestamptz not null,
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);

-- A record: nothing here is changed or taken away. Signed where the one who graded wanted it.
create table portal.practice_grade (
  id              uuid primary key default gen_random_uuid(),
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null references portal.organisation,
  person_id       uuid not null,
  grade           text not null check (grade in ('E0', 'E1', 'E2', 'E3', 'E4', 'EX')),
  reason          text not null check (length(reason) between 1 and 2000),
  signed_by       text not null default '' check (length(signed_by) <= 200),
  graded_at       timestamptz not null default clock_timestamp()
);
create index on portal.practice_grade (bulletin_id, graded_at desc);

-- An organisation that writes along. Who once accepted stays known as one who wrote: it never grades or praises the practice.
create table portal.practice_author (
  bulletin_id       uuid not null references portal.bulletin on delete cascade,
  organisation_id   uuid not null references portal.organisation,
  organisation_name text not null default '',
  state             text not null default 'asked' check (state in ('asked', 'accepted', 'declined', 'left')),
  asked_at          timestamptz not null default now(),
  answered_by       uuid,
  answered_at       timestamptz,
  accepted_at       timestamptz,
  primary key (bulletin_id, organisation_id)
);
create index on portal.practice_author (organisation_id, state);

-- Words that an organisation that writes along proposes for one answer of the practice.
create table portal.practice_suggestion (
  id              uuid primary key default gen_random_uuid(),
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null references portal.organisation,
  person_id       uuid not null,
  part            text not null check (part ~ '^[a-z_]{2,40}$'),
  words           text not null check (length(words) between 1 and 5000),
  reason          text not null check (length(reason) between 1 and 1000),
  suggested_at    timestamptz not null default now(),
  answer          text check (answer in ('taken', 'declined')),
  sentence        text not null default '' check (length(sentence) <= 1000),
  answered_by     uuid,
  answered_at     timestamptz
);
create index on portal.practice_suggestion (bulletin_id, suggested_at desc);

-- A layer in another language, beside the revision that was translated.
create table portal.practice_translation (
  bulletin_id     uuid not null,
  position        smallint not null,
  language        text not null check (language ~ '^[a-z]{2}$'),
  organisation_id uuid not null references portal.organisation,
  person_id       uuid not null,
  title           text not null default '' check (length(title) <= 160),
  body            text not null default '' check (length(body) <= 20000),
  answers         jsonb not null default '{}' check (jsonb_typeof(answers) = 'object' and length(answers::text) <= 40000),
  of_revision     int not null,
  of_position     smallint not null,
  translated_at   timestamptz not null default now(),
  primary key (bulletin_id, position, language),
  foreign key (bulletin_id, position) references portal.bulletin_layer on update cascade on delete cascade
);

-- One sentence of an organisation that reads the practice, in its own name.
create table portal.practice_endorsement (
  bulletin_id       uuid not null references portal.bulletin on delete cascade,
  organisation_id   uuid not null references portal.organisation,
  organisation_name text not null default '',
  person_id         uuid not null,
  sentence          text not null check (length(sentence) between 1 and 300),
  endorsed_at       timestamptz not null default now(),
  primary key (bulletin_id, organisation_id)
);

-- Other happenings were added beside these, and more may be.
do $$
declare
  others text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'outbox_kind_check');
begin
  alter table portal.outbox drop constraint outbox_kind_check;
  execute format($sql$alter table portal.outbox add constraint outbox_kind_check check (%s or kind in
    ('practice.graded', 'practice.author_asked', 'practice.author_answered', 'practice.suggested', 'practice.suggestion_answered',
     'practice.endorsed'))$sql$, others);
end $$;
