import { Refusal } from '#app/vocabulary/refusal.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { audienceProblems } from '../audience/audience-problems.ts'
import { type Fields, listIn, textIn, written } from '../merging/draft-text.ts'
import type { Decision } from '../merging/field-names.ts'
import { fingerprint, readPrints, writtenPrints } from '../merging/fingerprints.server.ts'
import { mergeFields, newTo } from '../merging/merge-fields.ts'
import type { Draft, DraftLayer } from '../queries/find-draft.server.ts'
import { highestMarking } from '../rules.ts'
import type { AudienceChoice } from '../schema.ts'
import { touchDraft } from './touch-draft.server.ts'
import type { Conflict, Saved } from './write-draft.server.ts'

const everyone = 1

type Named = Pick<AudienceChoice, 'tlp' | 'included' | 'excluded'>
type Choice = Named & Partial<AudienceChoice> & { version: number }
type Answer = Saved | Conflict | { problems: { fieldErrors: Record<string, string[]> } }

/**
 * Replaces the marking and the circles of one layer. Where somebody else has chosen since, nothing is changed and the
 * clashes are answered; a change of the text is none. `draft` is held by this transaction.
 */
export async function chooseAudience(db: Db, speaker: Speaker, draft: Draft, choice: Choice): Promise<Answer> {
  const layer = draft.layers.find(({ position }) => position === (choice.layer ?? 1))
  if (!layer) throw new Refusal('errors:refusal.layer_out_of_reach')
  const theirs = audienceFields(layer)
  const sent = written({ tlp: choice.tlp, included: choice.included, excluded: choice.excluded })
  const { version, base = '', seen = '' } = choice
  const keep = decisionsIn(choice)
  const sides = { mine: sent, theirs, base: readPrints(base), keep, seen: readPrints(seen), print: fingerprint }
  const { fields, clashes } = draft.version === version ? { fields: sent, clashes: [] } : mergeFields(sides)
  const { editor_name } = draft
  if (clashes.length > 0)
    return { version, base, seen: writtenPrints(theirs), clashes, merged: {}, editor_name, typed: sent, keep }
  const problems = await settle(db, speaker, draft, layer, namedIn(fields))
  if (problems) return { problems: { fieldErrors: problems } }
  const next = await touchDraft(db, draft.id, draft.version)
  const merged = newTo(sent, fields)
  return {
    version: next ?? draft.version,
    base: writtenPrints(fields),
    merged,
    editor_name,
    layers: draft.layers.length,
  }
}

function decisionsIn({ keep_tlp, keep_included, keep_excluded }: Choice): Record<string, Decision> {
  const given = Object.entries({ tlp: keep_tlp, included: keep_included, excluded: keep_excluded })
  return Object.fromEntries(given.flatMap(([name, decision]) => (decision ? [[name, decision]] : [])))
}

/** Where a choice leads: to the next layer, to what each reader sees, or for a single layer to the release. */
export function stepAfter(reference: string, position: number, { layers }: Pick<Saved, 'layers'>) {
  if (position < layers) return `/bulletins/${reference}/audience?layer=${position + 1}`
  return `/bulletins/${reference}/${layers > 1 ? 'audiences' : 'release'}`
}

/** Who may see a layer, as its form holds it. */
export function audienceFields({ tlp: level, named }: Pick<DraftLayer, 'tlp' | 'named'>): Fields {
  const ids = (stance: string) => named.filter((circle) => circle.stance === stance).map(({ circle_id }) => circle_id)
  return written({ tlp: level, included: ids('included'), excluded: ids('excluded') })
}

function namedIn(fields: Fields): Named {
  const ids = (name: string) => listIn(fields, name).map(Number)
  return { tlp: Number(textIn(fields, 'tlp')) as Tlp, included: ids('included'), excluded: ids('excluded') }
}

async function settle(db: Db, speaker: Speaker, draft: Draft, { position }: DraftLayer, choice: Named) {
  if (choice.tlp > highestMarking(draft, speaker)) throw new Refusal('errors:refusal.marking_out_of_reach')
  const problems = audienceProblems(choice, await listCircleKinds(db, [...choice.included, ...choice.excluded]))
  if (problems) return problems
  const at = { bulletin_id: draft.id, position, organisation_id: speaker.organisation_id }
  await db.deleteFrom('layer_circle').where('bulletin_id', '=', draft.id).where('position', '=', position).execute()
  await db
    .updateTable('bulletin_layer')
    .set({ tlp: choice.tlp })
    .where('bulletin_id', '=', draft.id)
    .where('position', '=', position)
    .execute()
  const named = rowsOf(at, choice)
  if (named.length > 0) await db.insertInto('layer_circle').values(named).execute()
  return null
}

/** The kinds of these circles, as far as the speaker knows them. */
async function listCircleKinds(db: Db, circles: number[]) {
  if (circles.length === 0) return []
  return db.selectFrom('circle').select(['id', 'kind']).where('id', 'in', circles).execute()
}

function rowsOf(row: { organisation_id: string; bulletin_id: string; position: number }, choice: Named) {
  const { included, excluded } = choice.tlp === tlp.clear ? { included: [everyone], excluded: [] } : choice
  return [
    ...included.map((circle_id) => ({ ...row, circle_id, stance: 'included' })),
    ...excluded.map((circle_id) => ({ ...row, circle_id, stance: 'excluded' })),
  ]
}
