import { existsSync } from 'node:fs'

/** The command line of the portal: one verb, run against its database. A wrong setting is wrong from the first import on. */
async function main() {
  if (existsSync('.env')) process.loadEnvFile()
  const { environment } = await import('./access/environment.server.ts')
  const { runVerb } = await import('./start/verbs/run-verb.ts')
  process.exitCode = await runVerb({
    environment,
    args: process.argv.slice(2),
    say: console.log,
    refuse: console.error,
  })
}

await main().catch(({ message }: Error) => {
  process.exitCode = 1
  console.error(message)
})
process.exit()
