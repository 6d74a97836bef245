import { addresses, fill } from '../routes.ts'
import type { Kind, Things } from '../second-tenant/things.ts'

/** Addresses that name something. */
export const withParameters = addresses
  .map(({ path }) => path)
  .filter((path) => path.includes(':') && path !== 'card/:code')

/** What the last parameter that can be somebody's stands for; the organisations' own registers are for their members alone. */
const kinds: Record<string, Kind | 'reference' | 'container' | 'nobody’s'> = {
  ':answerId': 'call answer',
  ':applicationId': 'application',
  ':askedId': 'asked',
  ':attachmentId': 'attachment',
  ':boxId': 'box',
  ':callId': 'call',
  ':chapter': 'nobody’s',
  ':code': 'nobody’s',
  ':collectionId': 'collection',
  ':colleagueId': 'colleague',
  ':conversationId': 'conversation',
  ':deviceId': 'device',
  ':drillId': 'drill',
  ':eventId': 'event',
  ':feedId': 'feed',
  ':file': 'nobody’s',
  ':harmlessId': 'nobody’s',
  ':invitationId': 'invitation',
  ':letterId': 'nobody’s',
  ':memberId': 'seat',
  ':monthId': 'month',
  ':openCallId': 'sought',
  ':organisationId': 'organisation',
  ':other': 'reference',
  ':personId': 'nobody’s',
  ':questionId': 'question',
  ':reference': 'reference',
  ':regionId': 'region',
  ':replyId': 'reply',
  ':requestId': 'request',
  ':searchId': 'search',
  ':seal': 'nobody’s',
  ':secret': 'nobody’s',
  ':sessionId': 'session',
  ':sightingId': 'sighting',
  ':siteId': 'site',
  ':sponsoredId': 'application',
  ':subscriptionId': 'subscription',
  ':suggestionId': 'suggestion',
  ':value': 'container',
  ':shiftId': 'shift',
  ':watchedId': 'watched',
  ':webhookId': 'webhook',
  ':weekId': 'week',
}

/** Fails for a parameter that nobody said anything about. */
function kindsOf(path: string) {
  const named = path.match(/:(?!position|type|language)\w+/g) ?? []
  return named.map((parameter) => {
    const kind = kinds[parameter]
    if (!kind) throw new Error(`Which kind of thing is ${parameter} in ${path}?`)
    return kind
  })
}

/** Of one's own things: a draft, a bulletin that is out, and a practice. */
export function draftOf({ references }: Things) {
  return references[6] ?? ''
}
const bulletinOf = ({ references }: Things) => references[1] ?? ''
const practiceOf = ({ references }: Things) => references[8] ?? ''

/** What of one's own fits a reference in this address. */
export function ownReferences(path: string, things: Things) {
  if (!path.includes(':reference')) return ['']
  return path.startsWith('practices') ? [practiceOf(things)] : [draftOf(things), bulletinOf(things)]
}

const fixed: Record<string, string> = {
  position: '1',
  type: 'container',
  language: 'nl',
  chapter: 'reading-a-bulletin',
}

/** One's own thing for a parameter, without its colon. */
export function ownThing(parameter: string, things: Things, reference: string) {
  const kind = kinds[`:${parameter}`]
  if (fixed[parameter] || !kind || kind === 'nobody’s') return fixed[parameter] ?? ''
  if (kind === 'container') return things.containers[1] ?? ''
  return kind === 'reference' ? reference : (things.byKind.get(kind) ?? '')
}

/** An address with one's own things in it, each where it belongs. */
export function ownAddress(path: string, things: Things, reference = ownReferences(path, things)[0] ?? '') {
  return fill(path, (parameter) => ownThing(parameter, things, reference))
}

function allThings({ ids, references, containers }: Things) {
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
