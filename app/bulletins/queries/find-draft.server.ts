import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Answers } from '../templates/questions.ts'

export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

export type NamedCircle = { circle_id: number; kind: string; name: string | null; stance: 'included' | 'excluded' }

export type DraftLayer = {
  position: number
  tlp: Tlp
  body: string
  answers: Answers
  red_flags: string[]
  named: NamedCircle[]
}

/**
 * A draft of the own organisation with the layers that the speaker may see and the circles they name, for whoever may
 * write it; else undefined. `tlp`, `body` and `named` are those of the widest layer.
 */
export async function findDraft(db: Db, speaker: Speaker, reference: string) {
  if (!may(speaker.roles, 'draft')) return undefined
  const draft = await header(db, speaker, reference).executeTakeFirst()
  const layers = draft ? await listDraftLayers(db, draft.id) : []
  const [widest] = layers
  return draft && widest && { ...draft, tlp: widest.tlp, body: widest.body, named: widest.named, layers }
}

/** The same, kept from change by anybody else until the end of the transaction. */
export async function holdDraft(db: Db, speaker: Speaker, reference: string) {
  await db.selectFrom('bulletin').select('id').where('id', '=', bulletinId(reference)).forNoKeyUpdate().execute()
  return findDraft(db, speaker, reference)
}

function header(db: Db, { organisation_id }: Speaker, reference: string) {
  return db
    .selectFrom('bulletin')
    .innerJoin('organisation', 'organisation.id', 'bulletin.organisation_id')
    .innerJoin('person as author', 'author.id', 'bulletin.author_id')
    .leftJoin('person as reviewer', 'reviewer.id', 'bulletin.reviewer_id')
    .leftJoin('person as editor', 'editor.id', 'bulletin.editor_id')
    .select(['bulletin.id', 'reference', 'state', 'author_id', 'editor_id', 'reviewer_id', 'type', 'title', 'revises'])
    .select(['urgency', 'certainty', 'bulletin.sectors', 'bulletin.ports', 'modi_operandi', 'exercise', 'version'])
    .select(['bulletin.language', 'change_note', 'acknowledge_by', 'brokered', 'parts_version'])
    .select(['valid_until', 'updated_at', 'two_person_release', 'organisation.name as organisation_name'])
    .select(['author.name as author_name', 'reviewer.name as reviewer_name', 'editor.name as editor_name'])
    .select(sql<Severity>`severity`.as('severity'))
    .select(sql<string | null>`(select reference from bulletin as old where old.id = bulletin.revises)`.as('revised'))
    .select(sql<string | null>`to_char(valid_until at time zone author.time_zone, 'YYYY-MM-DD')`.as('last_day'))
    .where('bulletin.id', '=', bulletinId(reference))
    .where('bulletin.organisation_id', '=', organisation_id)
    .where('state', 'in', ['draft', 'in_review'])
}

async function listDraftLayers(db: Db, bulletin_id: string): Promise<DraftLayer[]> {
  const named = sql<NamedCircle[]>`(
    select coalesce(json_agg(json_build_object('circle_id', circle.id, 'kind', circle.kind, 'stance', stance,
      'name', coalesce(organisation.name, "group".name, person.name)) order by circle.id), '[]')
    from layer_circle join circle on circle.id = layer_circle.circle_id
    left join organisation on circle.kind = 'organisation' and organisation.circle_id = circle.id
    left join "group" on circle.kind = 'group' and "group".circle_id = circle.id
    left join membership on circle.kind = 'person' and membership.circle_id = circle.id
    left join person on person.id = membership.person_id
    where layer_circle.bulletin_id = layer.bulletin_id and layer_circle.position = layer.position)`
  return db
    .selectFrom('bulletin_layer as layer')
    .select(['position', 'body', 'red_flags', sql<Tlp>`tlp`.as('tlp')])
    .select([sql<Answers>`answers`.as('answers'), named.as('named')])
    .where('bulletin_id', '=', bulletin_id)
    .orderBy('position')
    .execute()
}
