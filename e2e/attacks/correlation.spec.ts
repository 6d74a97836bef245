import { behind } from '../ground.ts'
import { type Actor, ask, type Question } from '../second-tenant/asking.ts'
import { someContainer } from '../second-tenant/containers.ts'
import { type Cast, test } from './cast.ts'
import { few, tally } from './tally.ts'

test('class 40: a number that stands only where one may not read is a number nobody ever wrote', async ({ cast }) => {
  const count = tally('40, hints at numbers in what is hidden', 200)
  const actors = [...cast.strangers.slice(0, 3), await cast.as('duty_desk')]
  const draft = cast.attacker.things.references[6] ?? ''
  const asked = actors.flatMap((actor) =>
    cast.victim.things.containers.flatMap((number) => ways(draft).map((way) => ({ actor, number, way }))),
  )
  await few(
    asked,
    async ({ actor, number, way }, place) => {
      if (place % 20 === 0) await behind(`delete from auth.attempt where key like 'use_%'`)
      const [hidden, absent] = [await answerTo(actor, way, number), await answerTo(actor, way, someContainer())]
      count.tried(`${actor.role} ${way('…').path}`, hidden === absent)
    },
    2,
  )
  await forget(cast)
  count.conclude()
})

/** What the attackers entered themselves is theirs to read, and must not stand in for what is hidden in a later attack. */
function forget({ attacker, victim }: Cast) {
  return behind(`delete from portal.indicator where organisation_id = $1 and value = any($2)`, [
    attacker.id,
    victim.things.containers,
  ])
}

/** What the report of an entry says is read as data: the page beside it lists what was entered before. */
function ways(draft: string): ((number: string) => Question)[] {
  const layer = `/bulletins/${draft}/layers/1/indicators.data`
  return [
    (number) => ({ path: `/indicators/container/${number}` }),
    (number) => ({ path: `/indicators/container/${number}.data` }),
    (number) => ({ path: `/indicators/container/${number}/sightings` }),
    (number) => ({ path: `/check?number=${number}` }),
    (number) => ({ path: `/search?q=${number}` }),
    (number) => ({ path: `/search?q=${number.slice(0, 8)}*` }),
    (number) => ({ path: `/bulletins?q=${number}` }),
    (number) => ({ path: `/practices?q=${number}` }),
    (number) => ({ path: layer, method: 'POST', form: { lines: number, type: 'container' } }),
  ]
}

async function answerTo(actor: Actor, way: (number: string) => Question, number: string) {
  const { status, headers, body } = await ask(actor, way(number))
  return JSON.stringify([status, without(headers, number), without(body, number)])
}

/** A number is written in one piece, in groups and by its beginning. */
function without(text: string, number: string) {
  const [prefix, first, second] = [number.slice(0, 4), number.slice(4, 7), number.slice(7, 10)]
  return text.replace(new RegExp(`${prefix}[ +]?${first}([ +]?${second}([ +]?\\d)?|\\d)?`, 'gi'), '~')
}
