import { createVitest } from 'vitest/node'

/** Runs the attacks on the data floor at their full counts, those by files, alerts and webhooks; `npm test` runs the same ones, some smaller. */
const vitest = await createVitest({
  config: 'remix.config.js',
  watch: false,
  testTimeout: 1_200_000,
  env: { ATTACKS: 'full' },
})
await vitest
  .start([
    'db/attacks/',
    'app/attachments/attacks/',
    'app/attachments/check/',
    'app/alerts/attacks/',
    'app/alerts/webhooks/attacks/',
  ])
  .finally(() => vitest.close())
