import { addresses } from '../routes.ts'
import { fillWith, madeUpLike } from '../second-tenant/addressing.ts'
import { type Actor, ask } from '../second-tenant/asking.ts'
import { stateOf } from '../second-tenant/covered.ts'
import { expect, test } from './cast.ts'
import { isOwnKind, thingsFor, withParameters } from './parameters.ts'
import { few, staysAlike, tally } from './tally.ts'

test('class 1: what is hidden is read by nobody, at no address, and is as absent as what never was', async ({
  cast,
}) => {
  const { victim, strangers } = cast
  const state = await stateOf(victim.id)
  const count = tally('1, reading what is somebody else’s', 5_000)
  const absent = new Map<string, Promise<string>>()
  const nothing = (actor: Actor, path: string, thing: string, data: boolean) => {
    const key = `${actor.role} ${path} ${formOf(thing)} ${data}`
    const answer = absent.get(key) ?? answerTo(actor, path, madeUpLike(thing), data)
    absent.set(key, answer)
    return answer
  }
  await few(questions(strangers, victim.things), async ({ actor, path, thing, data }) => {
    const alike = (await answerTo(actor, path, thing, data)) === (await nothing(actor, path, thing, data))
    const same = alike || (await staysAlike((one) => answerTo(actor, path, one, data), thing))
    count.tried(`${actor.role} ${path} ${thing}${data ? ' as data' : ''}`, same)
  })
  count.conclude()
  expect(await stateOf(victim.id)).toEqual(state)
})

test('class 3: something of mine is found at addresses of its own kind only', async ({ cast }) => {
  const { things } = cast.attacker
  const count = tally('3, ids where they do not belong', 1_000)
  const actors = [await cast.as('publisher'), await cast.as('secretariat')]
  const typed = ['indicators/:type/:value', 'indicators/:type/:value/sightings', 'handbook/:chapter']
  const elsewhere = ({ path, thing }: { path: string; thing: string }) =>
    !typed.includes(path) && !isSealed(path) && !isOwnKind(path, thing, things)
  const strange = questions(actors, things).filter(elsewhere)
  await few(strange, async ({ actor, path, thing, data }) => {
    const { status } = await ask(actor, { path: addressOf(path, thing, data) })
    count.tried(`${actor.role} ${path} ${thing} ${status}`, status === 404)
  })
  count.conclude()
})

/** What mails link to answers everybody alike, whatever the seal: only the press of the right one does something. */
const isSealed = (path: string) => path.endsWith('/:seal')

type Things = Parameters<typeof thingsFor>[1]

/** Everything at every address: as page and as data where it belongs, and every other one of those where it does not. */
function questions(actors: Actor[], things: Things) {
  const kindOf = new Map(addresses.map(({ path, kind }) => [path, kind]))
  return actors.flatMap((actor, turn) =>
    withParameters.flatMap((path) =>
      thingsFor(path, things).flatMap((thing, place) => {
        const data = place % 4 < 2 && kindOf.get(path) !== 'data'
        const strange = (place + turn) % 2 === 0 ? [data] : []
        const ways = isOwnKind(path, thing, things) ? [false, true] : strange
        return ways.map((data) => ({ actor, path, thing, data }))
      }),
    ),
  )
}

async function answerTo(actor: Actor, path: string, thing: string, data: boolean) {
  return JSON.stringify(await ask(actor, { path: addressOf(path, thing, data), thing }))
}

const addressOf = (path: string, thing: string, data: boolean) => fillWith(path, thing) + (data ? '.data' : '')

/** What a made-up thing has to look like. */
function formOf(thing: string) {
  if (thing.startsWith('BW-')) return 'reference'
  return thing.length === 11 ? 'container' : 'id'
}
