import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** What an organisation allows itself. TLP:CLEAR as the widest marking is no cap. */
export type ReleaseRules = { organisation: Tlp; publisher: Tlp; two_person_release: boolean }

const capRoles = { organisation: '', publisher: 'publisher' } as const

/** The rules of the own organisation; undefined for everybody but its administrators. */
export async function findReleaseRules(db: Db, { organisation_id, roles }: Speaker) {
  if (!may(roles, 'administer')) return undefined
  const { name, two_person_release } = await db
    .selectFrom('organisation')
    .select(['name', 'two_person_release'])
    .where('id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  const caps = await listCaps(db)
  return { name, rules: { ...caps, two_person_release }, releases: may(roles, 'release') }
}

/** The widest marking that the own organisation releases, and its publishers. */
export async function listCaps(db: Db) {
  const caps = await db.selectFrom('release_cap').select(['role', 'widest']).execute()
  const widest = (role: string) => (caps.find((cap) => cap.role === role)?.widest ?? tlp.clear) as Tlp
  return { organisation: widest(capRoles.organisation), publisher: widest(capRoles.publisher) }
}

/** The database refuses what an administrator would loosen for himself. */
export async function setReleaseRules(db: Db, speaker: Speaker, { two_person_release, ...caps }: ReleaseRules) {
  const { organisation_id, roles } = speaker
  if (!may(roles, 'administer')) throw new Refusal('errors:refusal.not_an_administrator')
  for (const [whose, role] of Object.entries(capRoles))
    await setCap(db, organisation_id, role, caps[whose as keyof typeof capRoles])
  await db.updateTable('organisation').set({ two_person_release }).where('id', '=', organisation_id).execute()
  await record(db, speaker, 'organisation.release_rules_set', organisation_id)
}

async function setCap(db: Db, organisation_id: string, role: string, widest: Tlp) {
  if (widest === tlp.clear)
    return db
      .deleteFrom('release_cap')
      .where('organisation_id', '=', organisation_id)
      .where('role', '=', role)
      .execute()
  return db
    .insertInto('release_cap')
    .values({ organisation_id, role, widest })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'role']).doUpdateSet({ widest }))
    .execute()
}
