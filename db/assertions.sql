-- What must be true of the catalogue, whoever changed it: each line that comes back is a sentence about what is not.
-- 1 to 16 are the list every start is held to; the four after it are as cheap and say what the grants mean.
with
login (name) as (values ('portal_tenant'), ('portal_app'), ('portal_worker'), ('portal_auth')),
relation as (
  select oid, relname as name, relkind as kind, relispartition as part, reloptions as options, relrowsecurity as secure, relforcerowsecurity as forced
  from pg_class where relnamespace = 'portal'::regnamespace),
law as (
  select p.*, regexp_replace(lower(coalesce(p.qual, p.with_check)), '[()\s]', '', 'g') as plain_qual,
    regexp_replace(lower(coalesce(p.with_check, p.qual)), '[()\s]', '', 'g') as plain_check
  from pg_policies as p where schemaname = 'portal'),
function as (
  select p.oid, p.oid::regprocedure::text as name, p.proname, nspname, prosecdef, pg_get_userbyid(proowner) as owner, prorettype,
    coalesce(proconfig, '{}') as settings, coalesce(proacl, acldefault('f', proowner)) as acl
  from pg_proc as p join pg_namespace as n on n.oid = pronamespace where nspname in ('portal', 'auth', 'portal_law', 'public')),
written as (
  select relation.* from relation where kind in ('r', 'p') and has_any_column_privilege('portal_tenant', oid, 'insert')),
unique_key as (
  select relation.oid, relation.name as "table", index.indexrelid::regclass::text as name, a.attname as first, a.atttypid as type
  from relation join pg_index as index on index.indrelid = relation.oid
  left join pg_attribute as a on a.attrelid = relation.oid and a.attnum = index.indkey[0]
  where index.indisunique)

select 1 as number, format('table %s does not force row-level security', name) as sentence
from relation where kind in ('r', 'p') and not (secure and forced)

union all select 2, format('table %s lacks the line that needs a valid context', name)
from relation where kind in ('r', 'p') and not exists (
  select from law where tablename = relation.name and permissive = 'RESTRICTIVE' and cmd = 'ALL' and roles = '{portal_tenant}'
    and plain_qual = 'selectportal.has_contextashas_context' and plain_check = plain_qual)

union all select 3, format('policy "%s" on %s is open to %s', policyname, tablename, array_to_string(roles, ', '))
from law where permissive = 'PERMISSIVE' and (roles && '{public}'
  or (plain_qual = 'true' or plain_check = 'true')
    and not roles <@ '{portal_definer,portal_worker}' and not (roles = '{portal_owner}' and tablename = 'context_key'))

union all select 4, format('table %s has two permissive policies for %s to %s', tablename, command, role)
from (select tablename, role, command from law cross join unnest(roles) as role
      cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as command
      where permissive = 'PERMISSIVE' and cmd in (command, 'ALL')
      group by 1, 2, 3 having count(*) > 1) as pair

union all select 5, format('%s can reach %s', login.name, relation.name)
from relation cross join login
where case when kind = 'S' then has_sequence_privilege(login.name, oid, 'usage, select, update')
  when kind in ('r', 'p') and (part or relation.name in ('context_key', 'layer_search', 'mail_key'))
    then has_any_column_privilege(login.name, oid, 'select, insert, update') end

union all select 6, format('view %s reads with the rights of its owner', name)
from relation where kind = 'v' and not coalesce(options, '{}') && '{security_invoker=true,security_invoker=on}'

union all select 7, format('%s can read the materialised view %s, which has no policies', login.name, relation.name)
from relation cross join login where kind = 'm' and has_any_column_privilege(login.name, oid, 'select')

union all select 8, format('function %s looks across tenants and %s', name,
  case when owner <> 'portal_definer' then 'is owned by ' || owner
    when not settings && '{"search_path=\"\""}' then 'leaves its search path open' else 'is executable by all' end)
from function where prosecdef and (owner <> 'portal_definer' or not settings && '{"search_path=\"\""}'
  or exists (select from aclexplode(acl) where grantee = 0))

union all select 9, format('%s is a member of %s', member.rolname, granted.rolname)
from pg_auth_members as m
join pg_roles as granted on granted.oid = m.roleid join pg_roles as member on member.oid = m.member
where (granted.rolname like 'portal\_%' or member.rolname like 'portal\_%')
  and not (member.rolsuper or member.rolcreaterole)
  and not (granted.rolname = 'portal_tenant' and member.rolname = 'portal_app' and not m.admin_option
           and to_jsonb(m) ->> 'inherit_option' is distinct from 'true')
union all select 9, 'portal_app is not a member of portal_tenant' where not pg_has_role('portal_app', 'portal_tenant', 'member')

union all select 10, format('role %s may more than its name says', rolname)
from pg_roles where rolname like 'portal\_%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
  or rolbypassrls and rolname <> 'portal_backup' or rolcanlogin and rolinherit
  or rolcanlogin and rolname in ('portal_owner', 'portal_tenant', 'portal_definer'))

union all select 11, format('%s may %s in this database', login.name, privilege)
from login cross join unnest(array['temporary', 'create']) as privilege where has_database_privilege(login.name, current_database(), privilege)

union all select 12, format('%s may create in schema %s', login.name, nspname)
from login cross join pg_namespace where nspname in ('public', 'portal', 'auth', 'portal_law') and has_schema_privilege(login.name, oid, 'create')

union all select 13, format('foreign key %s of %s tells whether a row of another organisation exists', conname, written.name)
from written join pg_constraint as key on key.conrelid = written.oid and key.contype = 'f'
join pg_class as parent on parent.oid = key.confrelid
where parent.relname <> 'circle'
  and not exists (select from pg_attribute where attrelid = written.oid and attnum = any (key.conkey) and attname = 'organisation_id')
  and not exists (select from law where tablename = written.name and cmd = 'INSERT' and roles = '{portal_tenant}'
                  and with_check like '%FROM portal.' || parent.relname || '%')

union all select 14, format('unique key %s tells whether a value exists elsewhere', unique_key.name)
from unique_key join written using (oid)
where unique_key.type is distinct from 'uuid'::regtype and unique_key.first is distinct from 'circle_id'
  and (unique_key."table", unique_key.first) is distinct from ('bulletin', 'reference')

union all select 15, format('index %s is on %s, which the policies cannot pass', index.indexrelid::regclass, coalesce(format_type(a.atttypid, null), 'an expression'))
from relation join pg_index as index on index.indrelid = relation.oid cross join unnest(index.indkey) as number
left join pg_attribute as a on a.attrelid = relation.oid and a.attnum = number left join pg_type as t on t.oid = a.atttypid
where number = 0 or t.typtype = 'e' or t.typname in ('numeric', 'citext')

union all select 17, format('function %s is executable by %s, which is not listed', function.name, login.name)
from function cross join login
where nspname = 'portal' and prorettype <> 'trigger'::regtype and has_function_privilege(login.name, oid, 'execute')
  and not (login.name = 'portal_tenant' and proname in ('admits', 'answers_of', 'audience_of', 'audience_seal', 'card_standing', 'drafts', 'enter', 'find_bulletin', 'has_context',
      'impact_of', 'outcomes_of', 'own_messages', 'reads_above', 'release_problems', 'reviewers_of', 'preview_subscription', 'speaker', 'wider_layers')
    or login.name = 'portal_tenant' and proname in ('asked', 'asked_for', 'asked_in', 'folded', 'highlighted', 'one_of', 'said_in', 'search', 'stemming', 'without_identifiers')
    or login.name = 'portal_tenant' and proname in ('audiences_before', 'begin_revision', 'confirm_removal', 'count_holders', 'opened_by', 'recall_bulletin',
      'removals', 'removals_of', 'renew')
    or login.name = 'portal_tenant' and proname in ('ask_brokerage', 'decline_brokerage', 'read_brokerage_origin', 'take_brokerage', 'withdraw_brokerage')
    or login.name = 'portal_tenant' and proname in ('brings_content', 'feed_owner', 'holds_content')
    or login.name = 'portal_tenant' and proname in ('alert_load', 'ask_confirmation', 'confirm_mail', 'delivery_standing', 'end_by_mail', 'ending_seal')
    or login.name = 'portal_worker' and proname = 'bounce_letter'
    or login.name = 'portal_tenant' and proname in ('is_author_of', 'is_secretariat', 'writes_practice')
    or login.name = 'portal_tenant' and proname = 'tell_watcher'
    or login.name = 'portal_worker' and proname = 'watch_followers'
    or login.name = 'portal_tenant' and proname in ('duty_now', 'drill_openings', 'end_drill')
    or login.name = 'portal_worker' and proname in ('due_drills', 'forget_drills', 'lapse_drills')
    or login.name = 'portal_tenant' and proname in ('adoption_counts', 'adoption_features', 'agree_to_show', 'named_adopters', 'shown_replies')
    or login.name = 'portal_tenant' and proname in ('agree_to_show_answer', 'shown_answers')
    or login.name = 'portal_tenant' and proname in ('accept_invitation', 'end_membership', 'read_invitation', 'set_roles')
    or login.name = 'portal_tenant' and proname in ('answer_sponsorship', 'apply_to_join', 'ask_sponsors', 'confirm_application', 'decide_application',
      'invite_applicant_again', 'name_sponsors', 'read_application', 'similar_to_application', 'sponsorships', 'withdraw_application')
    or login.name = 'portal_tenant' and proname in ('is_suspended', 'list_standings', 'resume_organisation', 'standing_of', 'suspend_organisation')
    or login.name = 'portal_tenant' and proname in ('own_digests', 'published_digests', 'worker_standing')
    or login.name = 'portal_worker' and proname in ('make_digest', 'sign_of_life')
    or login.name = 'portal_worker' and proname = 'tally_adoptions'
    or login.name = 'portal_worker' and proname in ('advance_escalations', 'fill_rota')
    or login.name = 'portal_worker' and proname = 'tell_medians'
    or login.name = 'portal_worker' and proname in ('keep_attempt', 'switched_off', 'switched_off_told', 'webhook_to_call')
    or login.name = 'portal_worker' and proname in ('settle_check', 'expand_event', 'lapse_brokerages', 'remind_of_answers', 'remind_of_expiry'))

union all select 18, format('%s can read %s of %s, which says who else received it', login.name, attname, relation.name)
from relation cross join login join pg_attribute on attrelid = relation.oid
where kind in ('r', 'p') and attname in ('audience', 'excluded') and has_column_privilege(login.name, relation.oid, attnum, 'select')

union all select 19, format('%s can reach %s in schema auth', login.name, relname)
from (table login union values ('portal_definer')) as login cross join pg_class
where relnamespace = 'auth'::regnamespace and relkind in ('r', 'p', 'v', 'm') and login.name <> 'portal_auth'
  and (login.name, relname) <> ('portal_definer', 'member')
  -- that there is an organisation, and whether it is kept out
  and not (login.name = 'portal_definer' and relname = 'organization' and not has_table_privilege(login.name, oid, 'select, update, delete, truncate')
    and not has_column_privilege(login.name, oid, 'name', 'select, update'))
  -- the end of its sessions, and nothing of whose they are
  and not (login.name = 'portal_definer' and relname = 'session' and not has_table_privilege(login.name, oid, 'select, insert, update, truncate')
    and not has_column_privilege(login.name, oid, 'token', 'select') and not has_any_column_privilege(login.name, oid, 'insert, update'))
  and (has_any_column_privilege(login.name, oid, 'select, insert, update') or has_table_privilege(login.name, oid, 'delete, truncate'))

union all select 20, 'portal_app does not begin as portal_tenant'
where not exists (select from pg_db_role_setting join pg_roles on pg_roles.oid = setrole
                  where rolname = 'portal_app' and setdatabase = 0 and setconfig && '{role=portal_tenant}')
order by 1, 2
