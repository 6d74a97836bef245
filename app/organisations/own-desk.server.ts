import type { Db, Speaker } from '#db/database.server.ts'

/** Whom to call at home. */
export async function findOwnDesk(db: Db, { organisation_id }: Speaker) {
  const desk = await db
    .selectFrom('organisation')
    .select(['name', 'desk_phone', 'desk_email'])
    .where('id', '=', organisation_id)
    .executeTakeFirst()
  return desk ?? null
}
