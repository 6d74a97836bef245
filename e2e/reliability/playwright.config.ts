import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

/** One database for all tests, planted by the first start. */
process.env.RELIABILITY_DATA ??= path.join(tmpdir(), `breakwater-reliability-${process.pid}`)
/** Where the journeys, too, look behind the portal and find its mail. */
process.env.JOURNEYS_DATA ??= process.env.RELIABILITY_DATA

/** No browser, and one test at a time: each starts the product, burdens it and ends it. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 120_000,
  forbidOnly: Boolean(process.env.CI),
  globalTeardown: './clean-up.ts',
  use: { baseURL: `http://localhost:${process.env.RELIABILITY_PORT ?? 3941}` },
})
