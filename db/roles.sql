-- The roles of the portal, made once per server. Logins are given their passwords by db/logins.ts.
--   portal_owner    owns every table; nobody logs in as it
--   portal_tenant   what a person may touch; reached only through portal_app
--   portal_app      login of web and worker for whatever is done in somebody's name
--   portal_worker   login of the worker for its own queue
--   portal_auth     login of sign-in: schema auth and nothing else
--   portal_definer  owns the few functions that look across tenants
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('portal_owner', 'nologin'), ('portal_tenant', 'nologin'), ('portal_definer', 'nologin'),
      ('portal_app', 'login noinherit'), ('portal_worker', 'login noinherit'), ('portal_auth', 'login noinherit')
    ) as role (name, attributes)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.attributes);
    end if;
  end loop;
  if not (select rolsuper from pg_roles where rolname = session_user) then
    execute format('grant portal_owner, portal_definer to %I', session_user);
  end if;
end $$;
grant portal_tenant to portal_app;
-- a login may change its own settings: what anybody added is forgotten at each start
alter role portal_app reset all;
alter role portal_worker reset all;
alter role portal_auth reset all;
alter role portal_app set role = 'portal_tenant';
alter role portal_app set search_path = 'portal';
alter role portal_worker set search_path = 'portal';
alter role portal_app set statement_timeout = '20s';
alter role portal_app set idle_in_transaction_session_timeout = '30s';
alter role portal_worker set statement_timeout = '60s';
alter role portal_worker set idle_in_transaction_session_timeout = '60s';
alter role portal_auth set search_path = 'auth';
alter role portal_auth set statement_timeout = '10s';
alter role portal_auth set idle_in_transaction_session_timeout = '30s';
