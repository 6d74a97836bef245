import { addresses } from '../routes.ts'
import type { Kind, Things } from '../second-tenant/things.ts'

/** Addresses that name something. */
export const withParameters = addresses
  .map(({ path }) => path)
  .filter((path) => path.includes(':') && path !== 'card/:code')

/** What the last parameter that can be somebody's stands for; the organisations' own registers are for their members alone. */
const kinds: Record<string, Kind | 'reference' | 'container' | 'nobody’s'> = {
  ':attachmentId': 'attachment',
  ':boxId': 'box',
  ':callId': 'call',
  ':chapter': 'nobody’s',
  ':code': 'nobody’s',
  ':conversationId': 'conversation',
  ':deviceId': 'device',
  ':eventId': 'event',
  ':feedId': 'feed',
  ':file': 'nobody’s',
  ':harmlessId': 'nobody’s',
  ':letterId': 'nobody’s',
  ':organisationId': 'organisation',
  ':other': 'reference',
  ':personId': 'nobody’s',
  ':questionId': 'question',
  ':reference': 'reference',
  ':regionId': 'region',
  ':requestId': 'request',
  ':searchId': 'search',
  ':seal': 'nobody’s',
  ':sessionId': 'session',
  ':sightingId': 'sighting',
  ':subscriptionId': 'subscription',
  ':value': 'container',
  ':shiftId': 'shift',
  ':watchedId': 'watched',
  ':webhookId': 'webhook',
  ':weekId': 'week',
}

/** Fails for a parameter that nobody said anything about. */
export function kindsOf(path: string) {
  const named = path.match(/:\w+/g)?.filter((parameter) => parameter !== ':position' && parameter !== ':type') ?? []
  return named.map((parameter) => {
    const kind = kinds[parameter]
    if (!kind) throw new Error(`Which kind of thing is ${parameter} in ${path}?`)
    return kind
  })
}

export function allThings({ ids, references, containers }: Things) {
  return [...ids, ...references, ...containers.slice(0, 4)]
}

/** What may be asked for at an address: whatever one types may be an identifier, and is said back as such. */
export function thingsFor(path: string, things: Things) {
  return path.includes(':value') ? things.containers : allThings(things)
}

export function isOwnKind(path: string, thing: string, { byKind, references, containers }: Things) {
  return kindsOf(path).some((kind) => {
    if (kind === 'reference') return references.includes(thing)
    return kind === 'container' ? containers.includes(thing) : kind !== 'nobody’s' && byKind.get(kind) === thing
  })
}
