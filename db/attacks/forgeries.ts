import { createHmac } from 'node:crypto'
import { type ContextKey, signContext } from '../keys.ts'
import type { Member } from '../testing/world.ts'

export type Forgery = { name: string; statements: string[] }

type Given = {
  key: ContextKey
  withdrawn: ContextKey
  silent: ContextKey
  victim: Member
  own: Member
  backend: number
}

/**
 * What somebody who can run any SQL in the own transaction would try to speak for another. Every way of setting a
 * context with every context that is wrong, then every way out of the role.
 */
export function forgeries(given: Given): Forgery[] {
  const forged = Object.entries(wrongContexts(given)).flatMap(([what, context]) =>
    Object.entries(ways(context)).map(([how, statement]) => ({ name: `${what}, by ${how}`, statements: [statement] })),
  )
  return [...forged, ...escapes]
}

function wrongContexts({ key, withdrawn, silent, victim, own, backend }: Given): Record<string, string> {
  const theirs = signContext(key, victim, backend)
  const mine = signContext(key, own, backend)
  const [id = '', , , , expires = '', mac = ''] = mine.split(';')
  const said = (...parts: unknown[]) => parts.join(';')
  const unsigned = said(id, victim.organisation_id, victim.person_id, backend, expires)
  return {
    'the own mac under their name': `${unsigned};${mac}`,
    'no mac': `${unsigned};`,
    'a mac of zeros': `${unsigned};${'0'.repeat(64)}`,
    'a mac with a key of one’s own': signContext({ ...key, secret: '00'.repeat(32) }, victim, backend),
    'a key that was never issued': signContext({ ...key, id: crypto.randomUUID() }, victim, backend),
    'a key that was withdrawn': signContext(withdrawn, victim, backend),
    'a key whose heart stopped': signContext(silent, victim, backend),
    'theirs, of another connection': signContext(key, victim, backend + 1),
    'theirs, moved to this connection': signContext(key, victim, backend + 1).replace(
      `;${backend + 1};`,
      `;${backend};`,
    ),
    'theirs, 31 seconds old': signedAt(key, victim, backend, -1),
    'theirs, 31 seconds old, made young': signedAt(key, victim, backend, -1).replace(
      /;\d+;([0-9a-f]{64})$/,
      `;${expires};$1`,
    ),
    'theirs, cut': theirs.slice(0, -1),
    'theirs, longer': `${theirs};`,
    'theirs, in capitals': theirs.toUpperCase(),
    'my person in their organisation': mine.replace(own.organisation_id, victim.organisation_id),
    'their person in my organisation': mine.replace(own.person_id, victim.person_id),
    'no context at all': '',
    'not a context': `';drop table portal.bulletin;--`,
  }
}

function signedAt(key: ContextKey, who: Member, backend: number, seconds: number) {
  const expires = Math.floor(Date.now() / 1000) + seconds
  const said = [key.id, who.organisation_id, who.person_id, backend, expires].join(';')
  return `${said};${createHmac('sha256', Buffer.from(key.secret, 'hex')).update(said).digest('hex')}`
}

function ways(context: string): Record<string, string> {
  const literal = `'${context.replaceAll("'", "''")}'`
  return {
    set_config: `select set_config('portal.context', ${literal}, true)`,
    'set local': `set local portal.context = ${literal}`,
    'portal.enter': `select portal.enter(${literal})`,
    'a common table expression': `with c as materialized (select set_config('portal.context', ${literal}, true)) select count(*) from c, portal.bulletin`,
    'a do block': `do $do$ begin perform set_config('portal.context', ${literal}, false); end $do$`,
  }
}

const escapes: Forgery[] = [
  ['reset role'],
  ['set role none'],
  ['set local role none', 'set local row_security = off'],
  ...['portal_owner', 'portal_definer', 'portal_worker', 'portal_auth', 'postgres', 'pg_read_all_data'].map((role) => [
    `set role ${role}`,
  ]),
  ...['portal_owner', 'postgres'].map((role) => [`set session authorization ${role}`]),
  ['reset session authorization'],
  ['reset all'],
  ['discard all'],
  ['set row_security = off'],
  ['set session_replication_role = replica'],
  ['set search_path = pg_temp, portal'],
  [`create temporary table bulletin (id int)`],
  [`create schema mine`],
  [`create table portal.mine (id int)`],
  [`create table public.mine (id int)`],
  [`create function portal.speaker() returns int language sql as 'select 1'`],
  [`create or replace function portal.has_context() returns boolean language sql as 'select true'`],
  [`alter table portal.bulletin disable row level security`],
  [`alter table portal.bulletin no force row level security`],
  [`create policy mine on portal.bulletin using (true)`],
  [`drop policy "a header is for readers of its widest layer" on portal.bulletin`],
  [`grant all on portal.bulletin to public`],
  [`grant portal_owner to portal_app`],
  [`alter role portal_app bypassrls`],
  [`alter role portal_tenant superuser`],
  [`create view portal.mine as select * from portal.bulletin`],
  [`copy portal.bulletin to program 'cat'`],
  [`create extension dblink`],
  [`select portal.speaker_of(organisation_id, person_id) from portal.membership`],
  [`select inner_pad, outer_pad from portal.context_key`],
  [`insert into portal.context_key (process, inner_pad, outer_pad) values ('mine', '', '')`],
  [`select portal.settle_audience(gen_random_uuid())`],
  [`select portal_law.forget()`],
  [`set local portal.org = '2'`, `set local portal.speaker = 'admin'`],
  [`commit`],
  [`commit`, `begin`],
  [`rollback and chain`],
].map((statements) => ({ name: statements.join('; '), statements }))
