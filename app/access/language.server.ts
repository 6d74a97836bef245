import type { AppLoadContext } from '@remix-run/node'
import { languageOf } from '#app/languages/language-of.ts'
import { glancing } from './doors.server.ts'

/** For texts that are no words of the catalogues: the language in which the page around them is answered. */
export async function languageFor(call: { request: Request; context: AppLoadContext }) {
  const person = await glancing(call, (db, { person_id }) =>
    db.selectFrom('person').select('language').where('id', '=', person_id).executeTakeFirst(),
  )
  return languageOf(call.request.headers, person?.language)
}
