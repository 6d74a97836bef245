-- Who is speaking. The portal signs who it speaks for; what that person holds is looked up here, at the moment it is asked.

set local role portal_definer;

/* A role counts on its last day still, in UTC. */
create function portal.lasting(until date) returns boolean
  language sql stable parallel safe
begin atomic
  select until is null or until >= (now() at time zone 'UTC')::date;
end;

/* The roles that count now; plain enough, too, to be merged into the query that asks. */
create function portal.held_roles() returns setof portal.member_role
  language sql stable parallel safe
begin atomic
  select * from portal.member_role where portal.lasting(member_role.until);
end;

/*
 * Every member with the circles, ceiling and roles held now; nobody of an organisation that is not active. Plain enough
 * to be merged into the query that asks, so that a thousand readers cost no thousand calls.
 */
create function portal.speakers() returns setof portal.speaker
  language sql stable parallel safe
begin atomic
  select
    membership.organisation_id,
    membership.person_id,
    array(select 1 union all
          select holder.circle_id from portal.circle_holder as holder
          where holder.organisation_id = membership.organisation_id
            and (holder.person_id is null or holder.person_id = membership.person_id)),
    case when exists (select from portal.held_roles() as member_role
                      where member_role.organisation_id = membership.organisation_id and member_role.person_id = membership.person_id
                        and member_role.role in ('reader', 'contributor', 'publisher', 'duty_desk', 'secretariat'))
         then membership.tlp_ceiling else 0 end,
    array(select member_role.role from portal.held_roles() as member_role
          where member_role.organisation_id = membership.organisation_id and member_role.person_id = membership.person_id)
  from portal.membership
  join portal.organisation on organisation.id = membership.organisation_id and organisation.status = 'active';
end;

/* One of them; null for somebody who is no member. */
create function portal.speaker_of(acting_for uuid, who uuid) returns portal.speaker
  language sql stable parallel safe security definer set search_path = ''
begin atomic
  select speaker from portal.speakers() as speaker where speaker.organisation_id = acting_for and speaker.person_id = who;
end;

/*
 * What the signed context says, as key;organisation;person;backend;expires;mac. No context: null.
 * A context that is forged, altered, older than its 30 seconds or made for another connection: 42501.
 */
create function portal.signed_context() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = ''
as $$
declare
  context text := nullif(current_setting('portal.context', true), '');
  part text[];
  inner_pad bytea;
  outer_pad bytea;
begin
  if context is null then return null; end if;
  part := string_to_array(context, ';');
  if array_length(part, 1) is distinct from 6 or part[1] !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    raise insufficient_privilege using message = 'this context is not valid';
  end if;
  select key.inner_pad, key.outer_pad into inner_pad, outer_pad from portal.context_key as key
  where key.id = part[1]::uuid and key.heartbeat_at > statement_timestamp() - interval '2 minutes';
  if inner_pad is null
    or part[6] is distinct from encode(sha256(outer_pad || sha256(inner_pad || convert_to(array_to_string(part[1:5], ';'), 'UTF8'))), 'hex')
    or part[4] is distinct from pg_backend_pid()::text
    or to_timestamp(part[5]::double precision) < statement_timestamp()
  then
    raise insufficient_privilege using message = 'this context is not valid';
  end if;
  return part;
end $$;

/* Holds the line on every table: nothing is read or written without a context that was signed for this connection. */
create function portal.has_context() returns boolean
  language sql stable parallel restricted security definer set search_path = ''
begin atomic
  select portal.signed_context() is not null;
end;

/* The speaker of this transaction. A visitor holds the public circle only; without a context there is no speaker. */
create function portal.speaker() returns portal.speaker
  language plpgsql stable parallel restricted security definer set search_path = ''
as $$
declare
  part text[] := portal.signed_context();
begin
  if part is null then return null; end if;
  if part[2] = '' then return row(null, null, array[1], 0, array[]::text[])::portal.speaker; end if;
  return portal.speaker_of(part[2]::uuid, part[3]::uuid);
end $$;

/*
 * The law of reading, for headers, layers and revisions alike: in the audience, under the own ceiling, and not
 * excluded (the originator never is). "Who can see this" and the expansion of alerts ask this same function.
 */
create function portal.admits(audience int[], excluded int[], tlp smallint, originator uuid, speaker portal.speaker)
  returns boolean language plpgsql immutable parallel safe set search_path = ''
as $$
begin
  return audience && speaker.circles
    and tlp <= speaker.ceiling
    and (originator is not distinct from speaker.organisation_id or not excluded && speaker.circles);
end $$;

set local role portal_owner;

/* Opens a transaction for somebody: keeps the signed context for the policies and answers who that is. */
create function portal.enter(context text) returns portal.speaker
  language plpgsql volatile set search_path = ''
as $$
begin
  perform set_config('portal.context', context, true);
  return portal.speaker();
end $$;
