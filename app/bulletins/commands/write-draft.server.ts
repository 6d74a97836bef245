import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Saving } from '../merging/draft-form.ts'
import { type DraftText, draftTextOf, type Fields, fieldsOf, type LayerText, textIn } from '../merging/draft-text.ts'
import type { Decision } from '../merging/field-names.ts'
import { fingerprint, readPrints, writtenPrints } from '../merging/fingerprints.server.ts'
import { type Clash, mergeFields, newTo } from '../merging/merge-fields.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { addLayer } from './change-layers.server.ts'

export type Saved = {
  version: number
  /** Fingerprints of what is kept now. */
  base: string
  /** What came from somebody else and stands in the draft now, though the writer did not send it. */
  merged: Fields
  editor_name: string | null
  layers: number
}

/**
 * `version` and `base` are those the form was sent with, `seen` the fingerprints of what stands on the other side, and
 * `typed` all that the form held, with what came from others in the fields that its writer had not touched.
 */
export type Conflict = Omit<Saved, 'layers'> & {
  clashes: Clash[]
  seen: string
  typed: Fields
  keep: Readonly<Record<string, Decision>>
}

/**
 * Keeps what was typed. Where somebody else has saved since, both changes are kept; where both changed the same field,
 * nothing is saved and the clashes are answered. `draft` is held by this transaction.
 */
export async function saveDraft(db: Db, speaker: Speaker, draft: Draft, saving: Saving): Promise<Saved | Conflict> {
  const theirs = fieldsOf(draft)
  const { version: from, base, keep, fields: mine } = saving
  const sides = { mine, theirs, base: readPrints(base), keep, seen: readPrints(saving.seen), print: fingerprint }
  const newer = draft.version !== from
  const { fields, clashes } = newer ? mergeFields(sides) : { fields: { ...theirs, ...mine }, clashes: [] }
  const { editor_name } = draft
  if (clashes.length > 0) {
    const merged = newTo(mine, { ...fields, ...mineOf(clashes) })
    const typed = { ...mine, ...merged }
    return { version: from, base, seen: writtenPrints(theirs), clashes, merged, editor_name, typed, keep }
  }
  const text = draftTextOf({ ...fields, type: typeFor(draft, textIn(fields, 'type')) })
  const now = fieldsOf(text)
  const same = Object.entries(now).every(([name, value]) => String(value) === String(theirs[name] ?? ''))
  const version = same ? draft.version : await write(db, speaker, draft, text)
  return {
    version,
    base: writtenPrints(now),
    merged: newTo(mine, now),
    editor_name,
    layers: text.layers.length,
  }
}

/** What was begun as a practice stays one, and nothing becomes one later. */
function typeFor({ type }: Draft, wanted: string) {
  return isPractice(type) === isPractice(wanted) ? wanted : type
}

function mineOf(clashes: readonly Clash[]): Fields {
  return Object.fromEntries(clashes.map(({ name, mine }) => [name, mine]))
}

async function write(db: Db, speaker: Speaker, draft: Draft, { layers, last_day, ...header }: DraftText) {
  const { version } = await db
    .updateTable('bulletin')
    .set({ ...header, ...lists(header), valid_until: endOf(last_day) })
    .where('id', '=', draft.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  for (const layer of layers) await writeLayer(db, speaker, draft, layer)
  return version
}

function lists({ sectors, ports, modi_operandi }: Pick<DraftText, 'sectors' | 'ports' | 'modi_operandi'>) {
  return { sectors: [...sectors], ports: [...ports], modi_operandi: [...modi_operandi] }
}

/** A layer that somebody dropped while another wrote in it comes back with what was written. */
async function writeLayer(db: Db, speaker: Speaker, draft: Draft, { position, body, answers, red_flags }: LayerText) {
  const text = { body, answers: JSON.stringify(answers), red_flags: [...red_flags] }
  const kept = draft.layers.find((layer) => layer.position === position)
  if (!kept && body + red_flags + Object.values(answers)) return void (await addLayer(db, speaker, draft, text))
  await db
    .updateTable('bulletin_layer')
    .set(text)
    .where('bulletin_id', '=', draft.id)
    .where('position', '=', position)
    .execute()
}

/**
 * The last second of a day where the author lives; the same zone in which the day is read back. A moment of that day
 * stays as it is: a revision that leaves the day alone changes nothing.
 */
function endOf(day: string | null) {
  return sql<Date | null>`(
    select case when (valid_until at time zone time_zone)::date = ${day}::date then valid_until
      else (${day}::date + time '23:59:59') at time zone time_zone end
    from person where person.id = bulletin.author_id)`
}

/** Only a draft: what is in review is returned first, what is released is recalled. */
export async function discardDraft(db: Db, speaker: Speaker, id: string) {
  const discarded = await db
    .deleteFrom('bulletin')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .returning('id')
    .executeTakeFirst()
  if (!discarded) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'bulletin.discarded', id)
}
