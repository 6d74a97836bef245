import { listen } from '#db/listen.server.ts'
import { required } from './environment.server.ts'

type Hear = () => void
type Hearers = { people: Map<string, Set<Hear>>; stop: () => Promise<void> }

const kept = globalThis as { breakwaterHearers?: Hearers }

/**
 * Calls `hear` for each notice to this person, or for many at once to this organisation, and after a break in which some may have been missed. One connection per
 * process, whoever listens. Answers how to stop.
 */
export function onNotice(whom: string, hear: Hear) {
  kept.breakwaterHearers ??= begin()
  const { people } = kept.breakwaterHearers
  const own = people.get(whom) ?? new Set()
  people.set(whom, own.add(hear))
  return () => {
    own.delete(hear)
    if (own.size === 0 && people.get(whom) === own) people.delete(whom)
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
    hear: (whom) => call(people.get(whom)),
    began: () => {
      for (const own of people.values()) call(own)
    },
  })
  return { people, stop }
}
