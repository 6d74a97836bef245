import { fill } from '../routes.ts'
import { madeUpLike } from '../second-tenant/addressing.ts'
import { type Actor, ask } from '../second-tenant/asking.ts'
import { stateOf } from '../second-tenant/covered.ts'
import { formFor, type Things } from '../second-tenant/things.ts'
import { expect, test } from './cast.ts'
import { isOwnKind, ownReferences, ownThing, thingsFor, withParameters } from './parameters.ts'
import { few, staysAlike, tally } from './tally.ts'

type Deed = { actor: Actor; path: string; method: string; thing: string; other: string }

test('class 2: nobody changes what is somebody else’s, nor through something of their own', async ({ cast }) => {
  const { victim, attacker, strangers } = cast
  const state = await stateOf(victim.id)
  const count = tally('2, changing what is somebody else’s', 3_000)
  const [publisher, , , removed, suspended, visitor] = strangers as [Actor, Actor, Actor, Actor, Actor, Actor]
  const officials = [publisher, await cast.as('administrator'), await cast.as('secretariat')]
  const deeds = [
    ...direct(officials, victim.things),
    ...ownKind([removed, suspended, visitor], victim.things, ['POST']),
    ...ownKind([publisher], victim.things, ['PUT', 'PATCH', 'DELETE']),
    ...throughMine(publisher, attacker.things, victim.things),
  ]
  const absent = new Map<string, Promise<string>>()
  await few(deeds, async (deed) => {
    const mine = deed.thing !== deed.other
    const nobodys = { ...deed, ...nothingFor(deed) }
    const key = `${deed.actor.role} ${deed.method} ${deed.path} ${mine} ${nobodys.other.length}`
    // What it adds to my own the first time is there the second time.
    const twice = () => answerTo(nobodys).then((first) => (mine ? answerTo(nobodys) : first))
    const nothing = absent.get(key) ?? twice()
    absent.set(key, nothing)
    const expected = await nothing
    const alike = (await answerTo(deed)) === expected
    const again = (other: string) => answerTo({ ...deed, thing: mine ? deed.thing : other, other })
    const held = alike || (await staysAlike(again, deed.other))
    count.tried(`${deed.actor.role} ${deed.method} ${address(deed)} ${deed.other}`, held)
  })
  count.conclude()
  expect(await stateOf(victim.id)).toEqual(state)
})

/** Everything at every address. */
function direct(actors: Actor[], things: Things): Deed[] {
  return actors.flatMap((actor) =>
    withParameters.flatMap((path) =>
      thingsFor(path, things).map((thing) => ({ actor, path, method: 'POST', thing, other: thing })),
    ),
  )
}

/** Each thing where it belongs, in other ways. */
function ownKind(actors: Actor[], things: Things, methods: string[]): Deed[] {
  return direct(actors, things)
    .filter(({ path, thing }) => isOwnKind(path, thing, things))
    .flatMap((deed) => methods.map((method) => ({ ...deed, method })))
}

const withAnother =
  /layers|links|regions|authors|suggestions|translations|adoption|assessment|answers|grade|endorsement|collections/

/** My own thing in the address, with something of theirs behind it and in the form. */
function throughMine(actor: Actor, mine: Things, theirs: Things): Deed[] {
  return withParameters
    .filter((path) => withAnother.test(path))
    .flatMap((path) => {
      const [first = ''] = parametersOf(path)
      const thing = ownThing(first.slice(1), mine, ownReferences(path, mine)[0] ?? '')
      return thingsFor(path, theirs).map((other) => ({ actor, path, method: 'POST', thing, other }))
    })
}

/** Those that can be somebody's. */
const parametersOf = (path: string) => path.match(/:(?!position|type|language)\w+/g) ?? []

/** The same deed with what nobody has; what is mine stays. */
function nothingFor({ thing, other }: Deed) {
  const nobodys = madeUpLike(other)
  return { thing: thing === other ? nobodys : thing, other: nobodys }
}

function answerTo(deed: Deed) {
  const { actor, method, path, other } = deed
  return ask(actor, { path: address(deed), method, form: formFor(path, other), thing: other }).then(JSON.stringify)
}

/** The first parameter is the thing, the second the other. */
function address({ path, thing, other }: Deed) {
  const [first, second] = parametersOf(path)
  const values: Record<string, string> = { position: '1', type: 'container', language: 'nl' }
  return fill(path, (name) => values[name] ?? (second && `:${name}` === second && first !== second ? other : thing))
}
