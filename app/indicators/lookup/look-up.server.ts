import type { Db } from '#db/database.server.ts'
import { type Checked, checkIndicator, guessTypes } from '../check-indicator.ts'
import { findHarmless } from '../harmless/harmless.server.ts'
import { listSightings } from '../sightings/list-sightings.server.ts'
import type { IndicatorType } from '../types.ts'
import { listSame, mostSame, type Wanted } from './list-same.server.ts'

/** What a text may be, and what the rules say of it as that. */
export type Guess = Checked & { type: IndicatorType }

/** Guesses beyond these say more about the rules than about the number. */
const mostGuesses = 6

/**
 * All that is known of one value. The same statements whatever they find: a value that stands in hidden bulletins only
 * is asked for and answered like one that stands nowhere.
 */
export async function lookUp(db: Db, type: IndicatorType, raw: string) {
  const checked = checkIndicator(type, raw)
  const wanted = { type, value: checked.value || raw }
  const standing = await listSame(db, wanted)
  const sightings = await listSightings(db, exactly(standing, [wanted]))
  const harmless = (await findHarmless(db, type, wanted.value)) ?? null
  return { type, checked, ...counted(standing), sightings, harmless }
}

/** For one box that takes anything: what it may be, likeliest first, and where any of that stands. */
export async function checkAnything(db: Db, raw: string) {
  const guesses = guessTypes(raw)
    .slice(0, mostGuesses)
    .map((type): Guess => ({ ...checkIndicator(type, raw), type }))
  const wanted = guesses.map(({ type, value }) => ({ type, value })).filter(({ value }) => value)
  const standing = await listSame(db, ...wanted)
  const sightings = await listSightings(db, exactly(standing, wanted))
  const [likeliest] = wanted
  const harmless = likeliest ? ((await findHarmless(db, likeliest.type, likeliest.value)) ?? null) : null
  return { guesses, ...counted(standing), sightings, harmless }
}

type Stands = Awaited<ReturnType<typeof listSame>>

function exactly(standing: Stands, wanted: Wanted[]) {
  const values = new Set(wanted.map(({ value }) => value))
  return standing.filter(({ value }) => values.has(value)).map(({ indicator_id }) => indicator_id)
}

function counted(standing: Stands) {
  return { standing: standing.slice(0, mostSame), more: standing.length > mostSame }
}
