import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { type BulletinType, validUntil } from '#app/vocabulary/bulletin-type.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type AudienceChange, audienceChange } from '../audience/audience-change.ts'
import { audienceOf, audienceSeal } from '../queries/audience-of.server.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { judgeDraft } from '../queries/prepare-release.server.ts'
import { changedSince } from '../release/looked-at.server.ts'
import { type PersonalWarning, personalWarnings } from '../release/personal-warnings.ts'
import { releaseFaults } from '../release/release-checks.ts'
import { type ReleaseOrder, reasonName } from '../release/release-order.ts'
import { overruleWarnings } from './overrule-warnings.server.ts'

/**
 * Why a release stopped: what the releaser looked at is no longer what would be released, or a warning is neither
 * mended nor overruled. `layers` are those that differ from what was looked at.
 */
export type Stop = {
  text: boolean
  layers: number[]
  audience: AudienceChange | null
  /** Others are in a group it names than were: who, only the group may know. */
  members: boolean
  unsettled: Pick<PersonalWarning, 'position' | 'kind'>[]
}

const shortestReason = 10

/**
 * Releases a draft, or a revision in the place of what it revises, with its event and its record. Answers null, or why it stopped; then nothing was done. The rules of
 * marking and audience are the database's: it refuses by their names.
 */
export async function releaseBulletin(
  db: Db,
  speaker: Speaker,
  draft: Draft,
  order: ReleaseOrder,
): Promise<Stop | null> {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.not_yours_to_release')
  const { layers, problems } = await judgeDraft(db, speaker, draft)
  const warnings = personalWarnings(draft.title, layers)
  const stop = {
    text: draft.version !== order.version || draft.parts_version !== order.parts_version,
    layers: changedSince(order.looked, layers),
    audience: audienceChange(order.seen, await audienceOf(db, draft.id)),
    members: order.sealed !== (await audienceSeal(db, draft.id)),
    unsettled: warnings.filter(({ position, kind }) => reasonFor(order, position, kind).length < shortestReason),
  }
  if (stop.text || stop.audience || stop.members || stop.unsettled.length > 0) return stop
  const [fault] = releaseFaults(problems, draft, new Date())
  if (fault) throw new Refusal(`errors:refusal.${fault.fault}`)
  await overruleWarnings(db, speaker, draft, (warning) => reasonFor(order, warning.position, warning.kind), warnings)
  await goOut(db, draft, order)
  const deed = draft.revises ? 'bulletin.revised' : 'bulletin.released'
  await announce(db, speaker, draft.revises ?? draft.id, deed)
  await record(db, speaker, deed, draft.revises ?? draft.id)
  return null
}

function reasonFor(order: ReleaseOrder, position: number, kind: PersonalWarning['kind']) {
  return order[reasonName(position, kind)] ?? ''
}

/** A revision keeps the time by which an answer is wanted, and takes the place of what it revises. */
async function goOut(db: Db, draft: Draft, order: ReleaseOrder) {
  const { version, parts_version, change_note } = order
  const hours = order.answer_within || null
  if (draft.revises && change_note === '') throw new Refusal('errors:refusal.note_missing')
  const released = await db
    .updateTable('bulletin')
    .set({
      state: 'released',
      valid_until: sql`coalesce(valid_until, ${validUntil(draft.type as BulletinType, new Date())})`,
      acknowledge_by: sql`case when revises is null then now() + make_interval(hours => ${hours}::int) else acknowledge_by end`,
      escalates_to_secretariat: order.escalates,
      change_note: draft.revises ? change_note : '',
    })
    .where('id', '=', draft.id)
    .where('version', '=', version)
    .where('parts_version', '=', parts_version)
    .returning('id')
    .executeTakeFirst()
  if (!released) throw new Refusal('errors:refusal.not_yours_to_release')
}

/** The event rolls back with the release; the worker expands and delivers it. */
async function announce(db: Db, { organisation_id, person_id }: Speaker, bulletin_id: string, kind: string) {
  await db.insertInto('outbox').values({ organisation_id, person_id, bulletin_id, kind }).execute()
}
