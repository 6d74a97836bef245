import { defaultLanguage, isLanguage, type Language } from '#app/languages/languages.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** The language in which the portal speaks to whoever asks. */
export async function ownLanguage(db: Db, { person_id }: Speaker): Promise<Language> {
  const person = await db.selectFrom('person').select('language').where('id', '=', person_id).executeTakeFirst()
  return isLanguage(person?.language) ? person.language : defaultLanguage
}
