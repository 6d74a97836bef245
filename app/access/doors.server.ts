import { type AppLoadContext, redirect } from '@remix-run/node'
import { languageOf } from '#app/languages/language-of.ts'
import { sentence } from '#app/languages/translator.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { database } from './database.server.ts'
import { type Identified, identify } from './sessions.server.ts'

/** What a loader or an action is called with. */
type Call = { request: Request; context: AppLoadContext }
type Work<Who, T> = (db: Db, speaker: Who) => Promise<T>

/** For loaders. The transaction is read only: a GET cannot change anything, whatever the code says. */
export async function reading<T>(call: Call, work: Work<Speaker, T>): Promise<T> {
  return database().read(await member(call), (db, speaker) => work(db, speaker ?? signedOut(call)))
}

/**
 * For loaders of what leaves a read record: the record is written with the read, or neither happens. What is taken away
 * between the two makes the record one that may not be written: the second time it is absent.
 */
export async function witnessing<T>(call: Call, work: Work<Speaker, T>): Promise<T> {
  const identity = await member(call)
  const once = () => database().write(identity, (db, speaker) => work(db, speaker ?? signedOut(call)))
  return once().catch((error) => (isForbidden(error) ? once() : Promise.reject(error)))
}

function isForbidden(error: unknown) {
  return error instanceof Error && 'code' in error && error.code === '42501'
}

/** For actions. A refusal by the domain, or by the database in its stead, becomes a 409 with its sentence. */
export async function writing<T>(call: Call, work: Work<Speaker, T>): Promise<T> {
  return database()
    .write(await member(call), (db, speaker) => work(db, speaker ?? signedOut(call)))
    .catch((error) => answerRefusal(call, error))
}

/** For the public pages: a visitor is as welcome as a member, who sees there what a visitor sees. */
export function visiting<T>(work: Work<null, T>): Promise<T> {
  return database().read(null, (db) => work(db, null))
}

/** For addresses in mails that work without signing in: what such an address is sealed for, the database alone knows. */
export function bearing<T>(work: Work<null, T>): Promise<T> {
  return database().write(null, (db) => work(db, null))
}

/** For the frame around every page: null for visitors instead of the way to sign-in. */
export async function glancing<T>(call: Call, work: Work<Speaker, T>): Promise<T | null> {
  const identity = await identityOf(call)
  return identity && database().read(identity, async (db, speaker) => speaker && work(db, speaker))
}

/** The session is looked up once per request, however many loaders ask. */
export function identityOf({ request, context }: Call): Promise<Identified | null> {
  context.identity ??= identify(request)
  return context.identity
}

async function member(call: Call): Promise<Identified> {
  return (await identityOf(call)) ?? signedOut(call)
}

/** To sign-in and back, alike for addresses that exist and addresses that do not. */
function signedOut({ request }: Call): never {
  const { pathname, search } = new URL(request.url)
  const back = request.method === 'GET' ? pathname.replace(/[.]data$/, '') + search : '/'
  throw redirect(`/sign-in?${new URLSearchParams({ to: back })}`)
}

/** With its sentence, said here: the browser does not carry every refusal there is. */
async function answerRefusal(call: Call, error: unknown): Promise<never> {
  const code = error instanceof Refusal ? error.message : databaseRefusal(error)
  if (!code) throw error
  throw new Response(sentence(await languageFor(call), code), { status: 409, statusText: 'Conflict' })
}

/** For texts said on the server: the language in which the page around them is answered. */
export async function languageFor(call: Call) {
  const person = await glancing(call, (db, { person_id }) =>
    db.selectFrom('person').select('language').where('id', '=', person_id).executeTakeFirst(),
  )
  return languageOf(call.request.headers, person?.language)
}

/** BW409 is what the functions of db/policies raise; the message is the rule's name. */
function databaseRefusal(error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  return code === 'BW409' ? `errors:refusal.${message}` : undefined
}
