-- The schemas, and the two statements every migration begins and ends with.
create schema if not exists portal;
create schema if not exists auth;
create schema if not exists portal_law;
alter schema portal owner to portal_owner;
alter schema auth owner to portal_owner;
grant usage, create on schema portal to portal_definer;
revoke create on schema public from public;
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
alter default privileges for role portal_owner revoke execute on functions from public;
alter default privileges for role portal_definer revoke execute on functions from public;
alter default privileges for role portal_definer grant execute on functions to portal_owner;
alter default privileges revoke execute on functions from public;

create table if not exists portal_law.migration (name text primary key, at timestamptz not null default now());

/* Drops every policy, trigger, function and grant of the law, so that none outlives its line in the files. */
create or replace function portal_law.forget() returns void language plpgsql as $$
declare
  law record;
  fallen text;
begin
  for law in select format('drop policy %I on %I.%I', policyname, schemaname, tablename) as statement from pg_policies
             where schemaname in ('portal', 'auth')
    union all
    select format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and relnamespace in ('portal'::regnamespace, 'auth'::regnamespace)
  loop execute law.statement; end loop;
  -- gathered first: one cascade may take others with it
  foreach fallen in array (select coalesce(array_agg(format('drop function if exists %s cascade', oid::regprocedure)), '{}')
                           from pg_proc where pronamespace = 'portal'::regnamespace)
  loop execute fallen; end loop;
  revoke all on all tables in schema portal from portal_tenant, portal_worker, portal_definer, portal_auth, portal_app;
end $$;

/* Row-level security, forced, and the restrictive line on every table: a table nobody wrote a policy for shows nothing. */
create or replace function portal_law.close() returns void language plpgsql as $$
declare
  name text;
begin
  for name in select format('portal.%I', tablename) from pg_tables where schemaname = 'portal' loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy "nobody without a valid context" on %s as restrictive to portal_tenant
      using ((select portal.has_context())) with check ((select portal.has_context()))', name);
  end loop;
  revoke create on schema portal from portal_definer;
end $$;
