import { buildWhenStale } from '../start/build.ts'

await buildWhenStale(console.log, new AbortController().signal).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
