-- More ways to tell somebody than mail. How urgent it is, is known when a notice is written, and kept with it.
alter table portal.notice add urgent boolean not null default false;
alter table portal.delivery drop constraint delivery_channel_check;
alter table portal.delivery add constraint delivery_channel_check check (channel in ('mail', 'push', 'webhook'));
