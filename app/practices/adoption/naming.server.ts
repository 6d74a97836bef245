import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Whether the own organisation is shown, by name, to those who read the practice as one where it runs. */
export async function isNamed(db: Db, practice: string): Promise<boolean> {
  const row = await db
    .selectFrom('named_adopter')
    .select('bulletin_id')
    .where('bulletin_id', '=', practice)
    .executeTakeFirst()
  return Boolean(row)
}

/** The name goes out of the house: a publisher decides, as for a release. */
export async function chooseNaming(db: Db, speaker: Speaker, practice: string, named: boolean): Promise<void> {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.not_yours_to_name')
  const { organisation_id, person_id } = speaker
  const row = { organisation_id, person_id, bulletin_id: practice }
  const touched = named
    ? await db
        .insertInto('named_adopter')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('bulletin_id')
        .executeTakeFirst()
    : await db
        .deleteFrom('named_adopter')
        .where('bulletin_id', '=', practice)
        .returning('bulletin_id')
        .executeTakeFirst()
  if (touched) await record(db, speaker, named ? 'adoption.named' : 'adoption.unnamed', practice)
}
