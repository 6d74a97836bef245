import { spawnSync } from 'node:child_process'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { plantRecords } from '#db/seeds/records.ts'

/** `node e2e/bench/practices.ts <empty folder> [runs]`: 10,000 practices, and 200,000 records and marks of 1,000 sites; what pages ask of them. */
const [folder = '', runs = '100'] = process.argv.slice(2)
const organisations = 300

const server = await startEmbedded({ folder, durable: false })
await migrate(server.url)
await plantCrowd(server.url, { organisations, bulletins: 30_000, practices: 10_000 })
await plantRecords(server.url, { sites: 1_000, each: 200 })
spawnSync(process.execPath, ['app/practices/cost/measure.ts', server.url, String(organisations), runs], {
  stdio: 'inherit',
})
await server.stop()
