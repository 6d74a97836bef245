import pg from 'pg'
import { describe, expect } from 'vitest'
import { assertIsolation, failedAssertions, failedIn } from './assertions.ts'
import { isSafe } from './server-version.ts'
import { test } from './testing/world.ts'

test('the catalogue keeps organisations apart', async ({ copy }) => {
  expect(await failedAssertions(copy.url)).toEqual([])
  await expect(assertIsolation(copy.url)).resolves.toBeUndefined()
})

describe('it is noticed when', () => {
  type Break = { number: number; when: string; by: string }
  const line = '"nobody without a valid context"'
  const breaks: Break[] = [
    {
      number: 1,
      when: 'a table has no row-level security',
      by: `create table portal.made (organisation_id uuid primary key)`,
    },
    {
      number: 1,
      when: 'it is not forced',
      by: `alter table portal.port no force row level security`,
    },
    { number: 2, when: 'the line of the context is missing', by: `drop policy ${line} on portal.port` },
    { number: 2, when: 'the line of the context reads true', by: `alter policy ${line} on portal.port using (true)` },
    {
      number: 2,
      when: 'the line of the context lets writes pass',
      by: `alter policy ${line} on portal.port with check (true)`,
    },
    { number: 3, when: 'a policy is open', by: `alter policy "ports are known to all" on portal.port using (true)` },
    {
      number: 3,
      when: 'a policy takes any new row',
      by: `create policy open on portal.port for insert to portal_tenant with check ((true))`,
    },
    {
      number: 3,
      when: 'a policy is for everyone',
      by: `create policy open on portal.port for insert with check (name = '')`,
    },
    {
      number: 4,
      when: 'two policies are for one command',
      by: `create policy more on portal.port for select to portal_tenant using (name = '')`,
    },
    {
      number: 4,
      when: 'one policy is for all commands',
      by: `create policy more on portal.port to portal_tenant using (name = '')`,
    },
    {
      number: 5,
      when: 'a sequence is granted',
      by: `create sequence portal.made; grant usage on sequence portal.made to portal_tenant`,
    },
    { number: 5, when: 'the keys are granted', by: `grant select (process) on portal.context_key to portal_tenant` },
    {
      number: 5,
      when: 'a partition is granted',
      by: `create table portal.made (id uuid) partition by hash (id);
      create table portal.made_0 partition of portal.made for values with (modulus 1, remainder 0); grant select on portal.made_0 to portal_tenant`,
    },
    { number: 6, when: 'a view reads for its owner', by: `create view portal.made as select name from portal.person` },
    {
      number: 7,
      when: 'a materialised view is granted',
      by: `create materialized view portal.made as select name from portal.person; grant select on portal.made to portal_worker`,
    },
    { number: 8, when: 'a function has an open search path', by: `alter function portal.speaker() reset search_path` },
    {
      number: 8,
      when: 'a function looks across tenants for its owner',
      by: `alter function portal.enter(text) security definer`,
    },
    {
      number: 8,
      when: 'a function is executable by all',
      by: `grant execute on function portal.speaker_of(uuid, uuid) to public`,
    },
    {
      number: 9,
      when: 'a role is lent',
      by: `grant portal_definer to portal_tenant`,
    },
    {
      number: 9,
      when: 'a login may read all data',
      by: `grant pg_read_all_data to portal_worker`,
    },
    {
      number: 9,
      when: 'the portal cannot speak',
      by: `revoke portal_tenant from portal_app`,
    },
    {
      number: 10,
      when: 'a login passes by the policies',
      by: `alter role portal_app bypassrls`,
    },
    {
      number: 10,
      when: 'a login inherits',
      by: `alter role portal_worker inherit`,
    },
    {
      number: 10,
      when: 'somebody can log in as the owner',
      by: `alter role portal_owner login`,
    },
    {
      number: 11,
      when: 'temporary tables are allowed',
      by: `do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$`,
    },
    { number: 12, when: 'anybody can create in public', by: `grant create on schema public to public` },
    {
      number: 13,
      when: 'a foreign key tells what exists',
      by: `alter table portal.subscription add constraint made foreign key (id) references portal.bulletin`,
    },
    { number: 14, when: 'a unique key tells what exists', by: `create unique index made on portal.bulletin (title)` },
    { number: 15, when: 'an index is on an expression', by: `create index made on portal.organisation (lower(name))` },
    {
      number: 15,
      when: 'an index is on a numeric',
      by: `alter table portal.port add column made numeric; create index made on portal.port (made)`,
    },
    {
      number: 17,
      when: 'a function is granted',
      by: `grant execute on function portal.settle_audience(uuid) to portal_tenant`,
    },
    { number: 18, when: 'an audience can be read', by: `grant select (audience) on portal.bulletin to portal_tenant` },
    { number: 19, when: 'schema auth can be read', by: `grant select (role) on auth.member to portal_worker` },
    {
      number: 20,
      when: 'the portal begins as somebody else',
      by: `alter role portal_app reset role`,
    },
  ]

  // In a transaction that is taken back: roles belong to the whole server.
  test.for(breaks)('$number: $when', async ({ number, by }, { copy }) => {
    const client = new pg.Client({ connectionString: copy.url })
    await client.connect()
    await client.query(`begin; ${by}`)
    const failed = await failedIn(client)
    await client.end()
    expect(failed.map((sentence) => Number.parseInt(sentence, 10))).toContain(number)
  })

  test('16: the server is too old', () => {
    expect([isSafe(15, 17), isSafe(18, 3), isSafe(18, 4), isSafe(14, 99)]).toEqual([false, false, true, false])
  })
})
