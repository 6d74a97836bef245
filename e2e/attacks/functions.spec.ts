import { behind } from '../ground.ts'
import { type Address, addresses, fill, holders } from '../routes.ts'
import { type Actor, ask, signIn, visitor } from '../second-tenant/asking.ts'
import { plantTenant } from '../second-tenant/tenants.ts'
import { test } from './cast.ts'
import { few, tally } from './tally.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

test('class 4: every address lets in whom its row says, whatever the method', async () => {
  const count = tally('4, addresses, methods and roles', 1_500)
  const actors = [visitor, ...(await inEveryRole()), ...(await inRolesThatEnded()), ...(await inHouseKeptOut())]
  const plain = addresses.filter(({ kind, path }) => !path.includes(':') && !path.includes('*') && kind !== 'stream')
  const ending = /sign-out|sessions\/ending|demo/
  const asked = plain
    .filter(({ path }) => !ending.test(path))
    .flatMap((address) => actors.flatMap((actor) => methods.map((method) => ({ address, actor, method }))))
  await few(asked, async ({ address, actor, method }) => {
    const { status, headers } = await ask(actor, { path: fill(address.path, () => ''), method })
    // A visitor who is sent anywhere has done nothing, and ends at sign-in.
    const sent = status === 302 && (headers.includes('"/sign-in') || (isOutside(actor) && method !== 'GET'))
    const held = permitted(address, actor, method, sent ? 'sign in' : status)
    count.tried(
      `${actor.role} ${method} /${address.path} ${sent ? 'sign in' : status}`,
      held && !/access-control-allow/i.test(headers),
    )
  })
  count.conclude()
})

async function inEveryRole() {
  const { people } = await plantTenant('All functions', false)
  return Promise.all(people.map(signIn))
}

/** Their roles lasted until yesterday: they are members, and nothing else. */
async function inRolesThatEnded() {
  const { id, people } = await plantTenant('All roles ended', false)
  await behind(`update portal.member_role set until = current_date - 2 where organisation_id = $1`, [id])
  return Promise.all(people.map((person) => signIn({ ...person, role: `once ${person.role}` })))
}

/** Their organisation was suspended after they signed in: to every address they are visitors. */
async function inHouseKeptOut() {
  const { id, people } = await plantTenant('All kept out', false)
  const actors = await Promise.all(people.map((person) => signIn({ ...person, role: `${keptOut}${person.role}` })))
  await behind(`update portal.organisation set status = 'suspended' where id = $1`, [id])
  return actors
}

const keptOut = 'kept out '

const isOutside = ({ role }: Actor) => role === 'visitor' || role.startsWith(keptOut)

type Said = number | 'sign in'

/** Looking is as the table says. An empty form of somebody who is let in may fit or not; nobody else's is ever done. */
function permitted(address: Address, actor: Actor, method: string, said: Said) {
  if (method === 'OPTIONS') return [200, 204, 404, 405, 'sign in'].includes(said)
  if (method === 'GET' || method === 'HEAD') return said === expected(address, actor) || address.kind === 'data'
  if (isLetIn(address, actor)) return said === 'sign in' || said < 500
  return ['sign in', 403, 404, 405, 422].includes(said)
}

function expected({ kind, who }: Address, actor: Actor): Said {
  if (kind === 'deed') return 404
  if (isOutside(actor)) return who === 'everybody' || who === 'visitors' ? 200 : 'sign in'
  if (who === 'visitors') return 302
  return isHeld(who, actor.role) ? 200 : 404
}

function isLetIn({ who }: Address, actor: Actor) {
  if (who === 'everybody' || who === 'visitors') return true
  return !isOutside(actor) && isHeld(who, actor.role)
}

function isHeld(who: Address['who'], role: string) {
  const held: string[] | undefined = who in holders ? holders[who as keyof typeof holders] : undefined
  return !held || held.includes(role)
}
