import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { closeDatabase } from './access/database.server.ts'
import { environment } from './access/environment.server.ts'
import { closeGate } from './access/gate.server.ts'
import { application } from './server/application.ts'
import { development } from './server/development.ts'
import { longestRequest } from './server/limits.ts'
import { log } from './server/log.ts'
import { builtFiles, portal } from './server/portal.ts'
import { createStopping, onSignal } from './server/stopping.ts'

const { HOST, PORT, PORTAL_URL, NODE_ENV, TRUSTED_PROXIES, REQUESTS_PER_TEN_SECONDS } = environment

const server = createServer({ requestTimeout: longestRequest, headersTimeout: 15_000, keepAliveTimeout: 10_000 })
const stopping = createStopping()
const { files, build } = NODE_ENV === 'development' ? await development(server) : await built()

server.on(
  'request',
  application({
    portalUrl: PORTAL_URL,
    development: NODE_ENV === 'development',
    trustedProxies: TRUSTED_PROXIES,
    requestsPerTenSeconds: REQUESTS_PER_TEN_SECONDS,
    stopping,
    files,
    portal: portal(build, NODE_ENV),
  }),
)

server.listen(PORT, HOST, () => {
  log.info({ host: HOST, port: PORT }, 'listening')
  process.send?.('listening')
})

onSignal(async () => {
  await stopping.stop(server)
  await Promise.all([closeDatabase(), closeGate()])
})

/** What `npm run build` made. */
async function built() {
  const build: ServerBuild = await import(pathToFileURL('build/server/index.js').href)
  return { files: builtFiles('build/client'), build }
}
