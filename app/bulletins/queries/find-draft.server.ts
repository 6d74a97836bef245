import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

export type NamedCircle = { circle_id: number; kind: string; stance: 'included' | 'excluded' }

/** A draft of the own organisation with its text and the circles it names, for whoever may write it; else undefined. */
export async function findDraft(db: Db, speaker: Speaker, reference: string) {
  if (!may(speaker.roles, 'draft')) return undefined
  const draft = await header(db, speaker, reference).executeTakeFirst()
  return draft && { ...draft, named: await listNamedCircles(db, draft.id) }
}

function header(db: Db, { organisation_id }: Speaker, reference: string) {
  return db
    .selectFrom('bulletin')
    .innerJoin('bulletin_layer as layer', (join) =>
      join.onRef('layer.bulletin_id', '=', 'bulletin.id').on('layer.position', '=', 1),
    )
    .innerJoin('organisation', 'organisation.id', 'bulletin.organisation_id')
    .innerJoin('person as author', 'author.id', 'bulletin.author_id')
    .leftJoin('person as reviewer', 'reviewer.id', 'bulletin.reviewer_id')
    .select(['bulletin.id', 'reference', 'state', 'author_id', 'editor_id', 'reviewer_id', 'type', 'title', 'body'])
    .select([
      'urgency',
      'certainty',
      'bulletin.sectors',
      'bulletin.ports',
      'modi_operandi',
      'exercise',
      'version',
      'bulletin.language',
    ])
    .select(['valid_until', 'updated_at', 'two_person_release', 'organisation.name as organisation_name'])
    .select(['author.name as author_name', 'reviewer.name as reviewer_name'])
    .select([sql<Tlp>`layer.tlp`.as('tlp'), sql<Severity>`severity`.as('severity')])
    .select(sql<string | null>`to_char(valid_until at time zone author.time_zone, 'YYYY-MM-DD')`.as('last_day'))
    .where('reference', '=', reference)
    .where('bulletin.organisation_id', '=', organisation_id)
    .where('state', 'in', ['draft', 'in_review'])
}

function listNamedCircles(db: Db, bulletin_id: string) {
  return db
    .selectFrom('layer_circle')
    .innerJoin('circle', 'circle.id', 'layer_circle.circle_id')
    .select(['circle_id', 'circle.kind', sql<NamedCircle['stance']>`stance`.as('stance')])
    .where('bulletin_id', '=', bulletin_id)
    .where('position', '=', 1)
    .execute()
}
