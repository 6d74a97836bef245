-- Sign-in's own login: schema auth and nothing else. Nobody else reaches schema auth, but for the definer who is a member
-- of which organisation, that there is a new one, and that one is kept out: whoever joins and leaves does so in one
-- transaction with its record.

revoke all on all tables in schema auth from public, portal_tenant, portal_app, portal_worker, portal_definer, portal_auth;
grant usage on schema auth to portal_auth;
grant select, insert, update, delete on all tables in schema auth to portal_auth;
grant usage on schema auth to portal_definer;
grant select (id), update (active) on auth.organization to portal_definer;
grant select ("activeOrganizationId"), delete on auth.session to portal_definer;
grant select ("organizationId", "userId"), insert ("organizationId", "userId", role), update (role), delete on auth.member to portal_definer;
grant insert (id, name, slug) on auth.organization to portal_definer;

/* However often a session is used, it ends twelve hours after signing in. */
create or replace function auth.session_limited() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new."expiresAt" := least(new."expiresAt", new."createdAt" + interval '12 hours');
  return new;
end $$;

create trigger session_limited before insert or update on auth.session
  for each row execute function auth.session_limited();
