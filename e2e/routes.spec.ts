import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { type Address, addresses, fill, holders } from './routes.ts'
import { type Actor, ask, signIn, visitor } from './second-tenant/asking.ts'
import { plantTenant } from './second-tenant/tenants.ts'

test('every address of the portal stands in the table of addresses', async () => {
  const known = addresses.map((address) => address.path).sort()
  expect(known).toEqual((await routesOfThePortal()).sort())
})

test('every role is let in where its row says, and nowhere else', async () => {
  test.setTimeout(180_000)
  const { people } = await plantTenant('All roles', false)
  const actors = [visitor, ...(await Promise.all(people.map(signIn)))]
  const asked = addresses.filter(({ kind, path }) => kind !== 'data' && path !== '*' && !path.includes(':'))
  for (const actor of actors)
    for (const address of asked)
      expect(await entry(actor, address), `${actor.role} ${address.path}`).toBe(expectedEntry(actor, address))
})

async function entry(actor: Actor, { path }: Address) {
  const { status, headers } = await ask(actor, { path: fill(path, () => '') })
  return status === 302 && headers.includes('"/sign-in?to=') ? 'sign in first' : status
}

/** A deed is no page, for nobody; a stream says nothing to whoever is not signed in. */
function expectedEntry({ role }: Actor, { kind, who }: Address) {
  if (kind === 'deed') return 404
  return role === 'visitor' ? entryOfVisitor(kind, who) : entryOfMember(role, who)
}

function entryOfVisitor(kind: Address['kind'], who: Address['who']) {
  if (kind === 'stream') return 204
  return who === 'everybody' || who === 'visitors' ? 200 : 'sign in first'
}

function entryOfMember(role: string, who: Address['who']) {
  if (who === 'visitors') return 302
  const held: string[] | undefined = who in holders ? holders[who as keyof typeof holders] : undefined
  return held && !held.includes(role) ? 404 : 200
}

type Listed = { path?: string; children?: Listed[] }

async function routesOfThePortal() {
  const remix = path.resolve('node_modules/@remix-run/dev/dist/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [
    remix,
    'routes',
    '--json',
    '--config',
    'remix.config.js',
  ])
  const paths = (routes: Listed[]): string[] =>
    routes.flatMap(({ path: own = '', children }) => (children ? paths(children) : [own]))
  return paths(JSON.parse(stdout) as Listed[])
}
