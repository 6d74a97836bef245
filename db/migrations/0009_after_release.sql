-- What happens to a bulletin once it is out.
create table portal.recall (
  bulletin_id     uuid primary key,
  organisation_id uuid not null,
  person_id       uuid not null,
  reason          text not null check (reason in ('wrong', 'source_withdrew', 'harm', 'personal_data', 'marking', 'superseded')),
  explanation     text not null default '' check (length(explanation) <= 2000),
  recalled_at     timestamptz not null default now(),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade
);

-- What an organisation that opened, downloaded or acknowledged a recalled bulletin has to remove.
create table portal.removal_task (
  bulletin_id     uuid not null references portal.recall on delete cascade,
  organisation_id uuid not null references portal.organisation,
  originator_id   uuid not null,
  causes          text[] not null,
  created_at      timestamptz not null default now(),
  confirmed_at    timestamptz,
  confirmed_by    uuid,
  primary key (bulletin_id, organisation_id)
);
create index on portal.removal_task (organisation_id) where confirmed_at is null;

create table portal.acknowledgement (
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  answer          text not null check (answer in (
    'RECEIVED', 'CHECKING', 'NOT_RELEVANT', 'NEGATIVE', 'ACTED', 'HIT', 'NEED_HELP', 'CANNOT_SAY')),
  note            text not null default '' check (length(note) <= 2000),
  changes         int not null default 0,
  answered_at     timestamptz not null default now(),
  primary key (bulletin_id, organisation_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.acknowledgement (organisation_id, answered_at desc);

-- Two organisations about one bulletin, and nobody else: opened by "found something".
create table portal.conversation (
  id              uuid primary key default gen_random_uuid(),
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  originator_id   uuid not null references portal.organisation,
  organisation_id uuid not null references portal.organisation,
  opened_at       timestamptz not null default now(),
  unique (bulletin_id, organisation_id)
);
create index on portal.conversation (originator_id, opened_at desc);
create index on portal.conversation (organisation_id, opened_at desc);

create table portal.conversation_message (
  id              uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references portal.conversation on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  body            text not null check (length(body) between 1 and 5000),
  sent_at         timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.conversation_message (conversation_id, sent_at);

-- Anonymous: who asks stands in the origin only. Position: the layer a question is about, so that its words stay among its readers.
create table portal.question (
  id              uuid primary key default gen_random_uuid(),
  bulletin_id     uuid not null,
  position        smallint not null,
  organisation_id uuid references portal.organisation,
  body            text not null check (length(body) between 1 and 5000),
  asked_at        timestamptz not null default now(),
  answer          text check (length(answer) between 1 and 5000),
  answered_at     timestamptz,
  answered_by     uuid,
  answered_to     text check (answered_to in ('asker', 'readers')),
  foreign key (bulletin_id, position) references portal.bulletin_layer on delete cascade
);
create index on portal.question (bulletin_id, asked_at desc);

create table portal.question_origin (
  question_id     uuid primary key references portal.question on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.question_origin (organisation_id);

create table portal.bulletin_link (
  organisation_id uuid not null,
  bulletin_id     uuid not null,
  other_id        uuid not null references portal.bulletin on delete cascade,
  kind            text not null check (kind in ('related', 'duplicate_of')),
  created_at      timestamptz not null default now(),
  primary key (organisation_id, bulletin_id, other_id),
  foreign key (organisation_id, bulletin_id) references portal.bulletin (organisation_id, id) on delete cascade,
  check (bulletin_id <> other_id)
);
create index on portal.bulletin_link (other_id);

create table portal.thanks (
  bulletin_id     uuid not null references portal.bulletin on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  note            text not null default '' check (length(note) <= 500),
  thanked_at      timestamptz not null default now(),
  primary key (bulletin_id, organisation_id),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);

-- What is released for somebody who stays unnamed. Who that is stands in the origin, for the two brokers and with a reason that is kept.
create table portal.brokerage (
  id            uuid primary key default gen_random_uuid(),
  secretariat_id uuid not null references portal.organisation,
  receipt       text not null unique check (receipt ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$'),
  broker_one    uuid not null,
  broker_two    uuid not null check (broker_two <> broker_one),
  state         text not null default 'asked' check (state in ('asked', 'taken', 'released', 'declined', 'lapsed', 'withdrawn')),
  bulletin_id   uuid references portal.bulletin,
  answer        text not null default '' check (length(answer) <= 2000),
  asked_at      timestamptz not null default now(),
  answer_by     timestamptz not null,
  answered_at   timestamptz
);
create index on portal.brokerage (secretariat_id, asked_at desc);

create table portal.brokerage_origin (
  brokerage_id    uuid primary key references portal.brokerage on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  draft_id        uuid not null,
  foreign key (organisation_id, draft_id) references portal.bulletin (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);
create index on portal.brokerage_origin (organisation_id);

create table portal.brokerage_reading (
  id              uuid primary key default gen_random_uuid(),
  brokerage_id    uuid not null references portal.brokerage on delete cascade,
  organisation_id uuid not null,
  person_id       uuid not null,
  reason          text not null check (length(reason) between 10 and 1000),
  read_at         timestamptz not null default now(),
  foreign key (organisation_id, person_id) references portal.membership on delete cascade
);

alter table portal.outbox drop constraint outbox_kind_check;
alter table portal.outbox add constraint outbox_kind_check check (kind in (
  'bulletin.released', 'bulletin.revised', 'bulletin.recalled', 'bulletin.expiring', 'acknowledgement.due',
  'question.asked', 'question.answered', 'conversation.opened', 'conversation.message', 'brokerage.asked', 'brokerage.answered'));
alter table portal.bulletin add expiry_reminded_at timestamptz, add acknowledgement_reminded_at timestamptz;
