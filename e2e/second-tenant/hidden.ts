import { randomInt, randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { plantApplication } from './applying.ts'
import { plantCall, plantCollected } from './collecting.ts'
import { plantDrill } from './drilling.ts'
import { plantInvitation } from './inviting.ts'
import { plantLayer } from './layers.ts'
import { plantHousehold, plantParts, recall } from './parts.ts'
import { plantPractice } from './practising.ts'
import { plantSaid } from './said.ts'
import { plantSite } from './siting.ts'
import { plantSuspension } from './suspending.ts'
import { plantDuty, plantTelling } from './telling.ts'
import { personOf, type Tenant } from './tenants.ts'
import { plantWatching } from './watching.ts'
import { plantWebhook } from './webhooks.ts'

const letter = () => 'ABCDEFGHJKMNPRSTVWXYZ'.charAt(randomInt(21))
/** A word that is nowhere else, also not of an earlier run. */
export const newWord = () => `Z${letter()}${letter()}${letter()}`
/** Says the column. A language has to read as one: whoever else may see the bulletin is shown its name. */
export const markOf =
  (own: string): Mark =>
  (column) =>
    column === 'bulletin language' ? `${own}lang` : `${own} ${column}`

/** What is planted once begins with it. */
export const word = newWord()
export const mark = markOf(word)

/** What is written into a column. */
export type Mark = (column: string) => string

type Hiding = { tlp: number; to: number[]; not?: number[]; state: 'draft' | 'in_review' | 'released' | 'recalled' }

/** Every way in which a bulletin of one organisation is not for another. */
function hidings(a: Tenant, b: Tenant, group: number): Hiding[] {
  const reader = personOf(a, 'reader').circle
  return [
    { tlp: 1, to: [2], not: [b.circle], state: 'released' },
    { tlp: 1, to: [group], state: 'released' },
    { tlp: 2, to: [group], state: 'released' },
    { tlp: 2, to: [a.circle], state: 'recalled' },
    { tlp: 3, to: [a.circle], state: 'released' },
    { tlp: 4, to: [reader], state: 'released' },
    { tlp: 1, to: [2], state: 'draft' },
    { tlp: 2, to: [b.circle], state: 'in_review' },
  ]
}

/** Plants rows of one organisation that another is not to see, in every table. Answers their references: of bulletins, the seventh a draft, then of a practice and of a message of a drill. */
export async function plantHidden(a: Tenant, b: Tenant, written: Mark = mark) {
  const prefix = written === mark ? word : randomUUID().slice(0, 4).toUpperCase()
  await markOrganisation(a, written)
  const group = await plantGroup(a, written)
  const references: string[] = []
  for (const [index, hiding] of hidings(a, b, group).entries()) {
    const reference = `BW-${prefix}-000${index}`
    await plantBulletin(a, { ...hiding, reference }, written)
    references.push(reference)
  }
  await plantTraces(a, b, written)
  await plantSaid(a, written)
  references.push(await plantPractice(a, written))
  await plantSite(a, written)
  await plantCollected(a, written)
  await plantCall(a, written)
  await plantHousehold(a, written)
  await plantWatching(a, written)
  await plantWebhook(a, written)
  await plantInvitation(a, written)
  await plantApplication(a, written)
  await plantSuspension(a, written)
  await plantTelling(a, written)
  await plantDuty(a, written)
  references.push(await plantDrill(a, written))
  return references
}

async function markOrganisation({ id }: Tenant, mark: Mark) {
  await behind(
    `update portal.organisation set name = $2, kind = $3, country = $4, about = $5, desk_email = $6,
       desk_phone = $7, sectors = array['SEC-RFR', $8], ports = array['BEANR', $9] where id = $1`,
    [id, ...['name', 'kind', 'country', 'about', 'desk_email', 'desk_phone', 'sectors', 'ports'].map(mark)],
  )
  await behind(
    `update portal.person set name = $2 || ' ' || left(id::text, 4), email = $3 || '.' || email
     where id in (select person_id from portal.membership where organisation_id = $1)`,
    [id, mark('person name'), word.toLowerCase()],
  )
}

async function plantGroup({ id }: Tenant, mark: Mark) {
  const [group] = await behind<{ id: string; circle: number }>(
    `insert into portal."group" (organisation_id, name, purpose, rule, listed, circle_id)
     values ($1, $2, $3, jsonb_build_object('kinds', array[$4]), false, portal.new_circle('group'))
     returning id, circle_id as circle`,
    [id, mark('group name'), mark('group purpose'), mark('group rule')],
  )
  await behind(`insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [group?.id, id])
  return group?.circle ?? 0
}

async function plantBulletin(a: Tenant, { reference, state, ...layer }: Hiding & { reference: string }, mark: Mark) {
  const id = randomUUID()
  await behind(
    `insert into portal.bulletin (id, reference, organisation_id, author_id, type, title, severity, urgency, sectors, ports,
       modi_operandi, language, valid_until)
     values ($1, $2, $3, $4, $5, $6, 4, 'immediate', array['SEC-RFR', $7], array['BEANR', $8], array['MO-L01', $9], $10,
       now() + interval '5 days')`,
    [id, reference, a.id, personOf(a, 'contributor').id, ...bulletinColumns.map(mark)],
  )
  await plantLayer(a, { bulletin: id, position: 1, body: mark('layer body'), ...layer })
  await plantParts(a, id, mark)
  const releaser = personOf(a, 'publisher').id
  if (state === 'in_review')
    await behind(`update portal.bulletin set state = $2, reviewer_id = $3 where id = $1`, [id, state, releaser])
  if (state === 'released' || state === 'recalled')
    await behind(`update portal.bulletin set state = 'released', releaser_id = $2 where id = $1`, [id, releaser])
  if (state === 'recalled') await recall(a, id, mark)
}

const bulletinColumns = [
  'bulletin type',
  'bulletin title',
  'bulletin sectors',
  'bulletin ports',
  'bulletin modi_operandi',
  'bulletin language',
]

/** Events that the worker is to expand, and what a right that has gone since leaves behind with the other organisation. */
async function plantTraces(a: Tenant, b: Tenant, mark: Mark) {
  await behind(
    `with event as (
       insert into portal.outbox (organisation_id, person_id, kind, bulletin_id)
       select organisation_id, author_id, 'bulletin.released', id from portal.bulletin where organisation_id = $1
       returning id, bulletin_id),
     notice as (
       insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id)
       select event.id, membership.person_id, membership.organisation_id, $3, event.bulletin_id
       from event cross join portal.membership where membership.organisation_id in ($1, $2)
       returning event_id, person_id, organisation_id)
     insert into portal.delivery (event_id, channel, recipient, organisation_id, urgent, next_at, last_error, state)
     select event_id, channel, person_id, organisation_id, true, now(), $4, case person_id when $5 then 'dead' else 'waiting' end
     from notice join (values ('mail'), ('push')) as way (channel) on channel = 'mail' or person_id = $5`,
    [a.id, b.id, mark('notice kind'), mark('delivery last_error'), personOf(a, 'auditor').id],
  )
  await behind(
    `insert into portal.read_record (organisation_id, person_id, bulletin_id, position)
     select organisation_id, author_id, id, 1 from portal.bulletin where organisation_id = $1`,
    [a.id],
  )
  await behind(
    `insert into portal.audit_entry (organisation_id, person_id, deed, subject, address)
     values ($1, $2, $3, gen_random_uuid(), $4)`,
    [a.id, personOf(a, 'publisher').id, mark('audit deed'), mark('audit address')],
  )
  await behind(`insert into portal.context_key (process, inner_pad, outer_pad) values ($1, '', '')`, [
    mark('context_key process'),
  ])
}
