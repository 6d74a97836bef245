import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { BulletinType } from '#app/vocabulary/bulletin-type.ts'
import { newReference } from '#app/vocabulary/reference.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listCaps } from '../caps/release-rules.server.ts'
import type { Answers } from '../templates/questions.ts'

type Beginning = { title: string; body: string; type?: BulletinType; answers?: Answers; tlp?: Tlp; included?: number[] }

/** Answers the reference of the new draft. */
export async function beginDraft(db: Db, speaker: Speaker, { title, type = 'ALERT', ...first }: Beginning) {
  if (!may(speaker.roles, 'draft')) throw new Refusal('errors:refusal.not_a_writer')
  const { organisation_id, person_id: author_id } = speaker
  const language = sql<string>`(select language from person where id = ${author_id})`
  const { id, reference } = await db
    .insertInto('bulletin')
    .values({ reference: newReference(), organisation_id, author_id, title, type, language })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow()
  await beginLayer(db, speaker, id, first)
  await record(db, speaker, 'bulletin.drafted', id)
  return reference
}

type First = Omit<Beginning, 'title' | 'type'>

async function beginLayer(
  db: Db,
  speaker: Speaker,
  bulletin_id: string,
  { body, answers, tlp: level, included }: First,
) {
  const layer = { organisation_id: speaker.organisation_id, bulletin_id, position: 1 }
  const marked = Math.min(level ?? tlp.amber, speaker.ceiling)
  const said = JSON.stringify(answers ?? {})
  await db
    .insertInto('bulletin_layer')
    .values({ ...layer, tlp: marked, body, answers: said })
    .execute()
  const named = (included ?? []).map((circle_id) => ({ ...layer, circle_id, stance: 'included' }))
  if (named.length > 0) await db.insertInto('layer_circle').values(named).execute()
}

const alliance = 2

/** A practice is meant for everybody, and so begins GREEN for the alliance where the organisation releases that. */
export async function beginPractice(
  db: Db,
  speaker: Speaker,
  { claim, ...text }: { title: string; body: string; claim: string },
) {
  const caps = await listCaps(db)
  const open = Math.max(caps.organisation, caps.publisher) <= tlp.green
  const audience = open ? { tlp: tlp.green, included: [alliance] } : {}
  return beginDraft(db, speaker, { ...text, ...audience, type: 'PRACTICE', answers: { claim } })
}
