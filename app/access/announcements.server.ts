import { listen } from '#db/listen.server.ts'
import { required } from './environment.server.ts'

type Hear = () => void
type Hearers = { people: Map<string, Set<Hear>>; stop: () => Promise<void> }

const kept = globalThis as { breakwaterHearers?: Hearers }

/**
 * Calls `hear` for each notice to this person, and after a break in which some may have been missed. One connection per
 * process, whoever listens. Answers how to stop.
 */
export function onNotice(person_id: string, hear: Hear) {
  kept.breakwaterHearers ??= begin()
  const { people } = kept.breakwaterHearers
  const own = people.get(person_id) ?? new Set()
  people.set(person_id, own.add(hear))
  return () => {
    own.delete(hear)
    if (own.size === 0 && people.get(person_id) === own) people.delete(person_id)
  }
}

/** For the end of a process, and of a test. */
export async function stopHearing() {
  await kept.breakwaterHearers?.stop()
  delete kept.breakwaterHearers
}

function begin(): Hearers {
  const people: Hearers['people'] = new Map()
  const call = (own: Iterable<Hear> = []) => {
    for (const hear of own) hear()
  }
  const { stop } = listen({
    url: required('DATABASE_URL_APP'),
    channel: 'notice',
    hear: (person_id) => call(people.get(person_id)),
    began: () => {
      for (const own of people.values()) call(own)
    },
  })
  return { people, stop }
}
