import { defineConfig } from '@playwright/test'
import journeys from '../playwright.config.ts'

const { testIgnore: _ignored, projects: _projects, webServer, ...same } = journeys

/** One portal and one attack at a time, each at its full count: how long an answer takes is a part of some. */
export default defineConfig({
  ...same,
  testDir: '.',
  fullyParallel: false,
  workers: 1,
  timeout: 1_800_000,
  globalTeardown: '../clean-up.ts',
  webServer: webServer && !Array.isArray(webServer) ? { ...webServer, cwd: '../..' } : [],
})
