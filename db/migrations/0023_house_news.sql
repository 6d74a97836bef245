-- What happens at home, with no bulletin to it: a file of one's own was infected, a member's mail comes back, a webhook was
-- switched off. The subject is the content, the person or the webhook.
do $$
declare
  others text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'outbox_kind_check');
begin
  alter table portal.outbox drop constraint outbox_kind_check;
  execute format($sql$alter table portal.outbox add constraint outbox_kind_check check (%s or kind in
    ('attachment.infected', 'mail.paused', 'webhook.off'))$sql$, others);
end $$;
alter table portal.outbox alter bulletin_id drop not null;
alter table portal.outbox add check ((bulletin_id is null) = (kind in ('attachment.infected', 'mail.paused', 'webhook.off')));
alter table portal.notice alter bulletin_id drop not null;
alter table portal.notice add check ((bulletin_id is null) = (kind in ('attachment.infected', 'mail.paused', 'webhook.off')));
