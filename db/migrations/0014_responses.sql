-- What an event and its notices are about, where it is less than the whole bulletin: a question or a conversation.
alter table portal.outbox add subject uuid;
alter table portal.notice add subject uuid;
create index on portal.notice (subject) where subject is not null;

-- What waits for an answer.
create index on portal.bulletin (released_at desc)
  where state = 'released' and (urgency = 'immediate' or acknowledge_by is not null);
create index on portal.thanks (organisation_id);
