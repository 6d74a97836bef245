import { createVitest } from 'vitest/node'

/** Runs the attacks on the data floor at their full counts; `npm test` runs the same ones smaller. */
const vitest = await createVitest({
  config: 'remix.config.js',
  watch: false,
  testTimeout: 1_200_000,
  env: { ATTACKS: 'full' },
})
await vitest.start(['db/attacks/']).finally(() => vitest.close())
