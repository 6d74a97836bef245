-- What goes next is found among what still waits or is on its way, and what somebody heard within the hour among what
-- that person heard, however much was sent before.

drop index portal.delivery_urgent_next_at_idx;
create index on portal.delivery (channel, urgent desc, next_at) where state in ('waiting', 'sending');
create index on portal.delivery (next_at) where state = 'waiting' and message_id is null;
create index on portal.delivery (channel, recipient, organisation_id, created_at) where state = 'waiting';
create index on portal.delivery (channel, recipient, organisation_id) where state = 'sending';
create index on portal.delivery (recipient, organisation_id, channel, urgent, created_at desc);
