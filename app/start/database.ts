import path from 'node:path'
import type { Environment } from '#app/access/environment.server.ts'
import { assertIsolation } from '#db/assertions.ts'
import { startEmbedded } from '#db/embedded.ts'
import { prepareLogins } from '#db/logins.ts'
import { migrate } from '#db/migrate.ts'
import { refuseOldServer } from '#db/server-version.ts'

type Say = (line: string) => void

/** A database that is up, safe, in today's shape and proven to keep organisations apart. `stop` leaves one that is not ours alone. */
export async function openDatabase(environment: Environment, say: Say) {
  const { DATABASE_URL, DATA_FOLDER } = environment
  const { url, stop } = DATABASE_URL ? await foreign(DATABASE_URL, say) : await keepEmbedded(DATA_FOLDER, say)
  try {
    await migrate(url)
    await assertIsolation(url)
    return { url, logins: await logins(environment, url), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function foreign(url: string, say: Say) {
  say(`Using PostgreSQL ${await refuseOldServer(url)} at ${new URL(url).hostname || 'this machine'}`)
  return { url, stop: async () => undefined }
}

/** The embedded server, started again should it end while we still run: its address stays the same. */
async function keepEmbedded(data: string, say: Say) {
  const settings = { folder: path.join(data, 'postgresql'), say }
  let server = await startEmbedded(settings)
  let stopping = false
  say(`PostgreSQL ${server.version} runs on ${server.folder}`)
  const watch = async () => {
    for (await server.ended(); !stopping; await server.ended()) {
      say('PostgreSQL ended unasked: starting it again')
      server = await startEmbedded(settings)
    }
  }
  watch().catch((error) => say(error.message))
  return {
    url: server.url,
    stop: async () => {
      stopping = true
      await server.stop()
    },
  }
}

async function logins(environment: Environment, url: string) {
  const { DATABASE_URL_APP: app, DATABASE_URL_AUTH: auth, DATABASE_URL_WORKER: worker, DATA_FOLDER } = environment
  return app && auth && worker ? { app, auth, worker } : prepareLogins(url, DATA_FOLDER)
}
