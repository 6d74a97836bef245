import type { Db } from '#db/database.server.ts'

/** Changes nothing but the version: whoever looks at an older one has to look again. Null when it is another by now. */
export async function touchDraft(db: Db, id: string, version: number) {
  const touched = await db
    .updateTable('bulletin')
    .set(({ ref }) => ({ exercise: ref('exercise') }))
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return touched?.version ?? null
}
