import type { Db, Speaker } from '#db/database.server.ts'

/** The groups of the own keeping that a draft names: who names them is seldom somebody else. */
export async function listOwnGroups(db: Db, { organisation_id }: Speaker, bulletin_id: string) {
  const groups = await db
    .selectFrom('layer_circle')
    .innerJoin('group', 'group.circle_id', 'layer_circle.circle_id')
    .select('group.name')
    .distinct()
    .where('bulletin_id', '=', bulletin_id)
    .where('group.organisation_id', '=', organisation_id)
    .orderBy('group.name')
    .execute()
  return groups.map(({ name }) => name)
}
