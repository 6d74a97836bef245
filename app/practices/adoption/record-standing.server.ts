import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Standing } from './schema.ts'

type What = Pick<Standing, 'status' | 'owner' | 'due_on' | 'reason' | 'evidence' | 'note'>

/**
 * Records where an own site stands with a practice; to be verified, a colleague has to have recorded that it runs. Answers
 * false for a site that is not there, as for somebody else's.
 */
export async function recordStanding(db: Db, speaker: Speaker, practice: string, { site_id, ...said }: Standing) {
  if (!may(speaker.roles, 'adopt')) throw new Refusal('errors:refusal.not_yours_to_adopt')
  const site = await db.selectFrom('site').select('id').where('id', '=', site_id).executeTakeFirst()
  if (!site) return false
  const before = await db
    .selectFrom('adoption')
    .select(['id', 'status', 'person_id'])
    .where('site_id', '=', site_id)
    .where('bulletin_id', '=', practice)
    .forUpdate()
    .executeTakeFirst()
  if (said.status === 'A5' && !verifiable(before, speaker)) throw new Refusal('errors:refusal.second_person_verifies')
  const id = before ? await change(db, before.id, said) : await begin(db, speaker, practice, site_id, said)
  await record(db, speaker, said.status === 'A5' ? 'adoption.verified' : 'adoption.recorded', id)
  return true
}

function verifiable(before: { status: string; person_id: string } | undefined, { person_id }: Speaker) {
  return before && ['A4', 'A5'].includes(before.status) && before.person_id !== person_id
}

async function begin(db: Db, speaker: Speaker, bulletin_id: string, site_id: string, said: What) {
  const { organisation_id, person_id } = speaker
  const { evidence: _, ...values } = wanted(said)
  const { id } = await db
    .insertInto('adoption')
    .values({ organisation_id, person_id, bulletin_id, site_id, ...values })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function change(db: Db, adoption: string, said: What) {
  const { id } = await db
    .updateTable('adoption')
    .set(wanted(said))
    .where('id', '=', adoption)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What was typed for another status falls away. */
function wanted({ status, owner, due_on, reason, evidence, note }: What) {
  return {
    status,
    note,
    owner: status === 'A2' ? owner : null,
    due_on: status === 'A2' ? due_on : null,
    reason: status === 'AR' ? reason : null,
    evidence: status === 'A5' ? evidence : null,
  }
}
