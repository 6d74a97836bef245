import { openDatabase } from '#db/database.server.ts'
import { required } from './environment.server.ts'

const kept = globalThis as { breakwaterDatabase?: ReturnType<typeof openDatabase> }

/** One pool per process; kept on `globalThis`, since the server and the bundle it serves load this file each. */
export function database() {
  kept.breakwaterDatabase ??= openDatabase({ url: required('DATABASE_URL_APP'), key: contextKey() })
  return kept.breakwaterDatabase
}

/** Before the process ends: what is under way is finished first. */
export async function closeDatabase() {
  await kept.breakwaterDatabase?.close()
}

function contextKey() {
  const [id = '', secret = ''] = required('CONTEXT_KEY').split(':')
  return { id, secret }
}
