import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { installedChromium } from '#app/bootstrap/chromium.ts'

const executablePath = installedChromium()
const port = Number(process.env.JOURNEYS_PORT ?? 3917)
/** They watch that nothing changes for somebody, while others may only add what that somebody cannot see. */
const watching = /(main-journey|layers-journey|second-tenant|hidden-or-absent)[.]spec[.]ts/

/** Whoever names a data folder may have a portal running on it already, and keeps it. */
process.env.JOURNEYS_KEEP ??= process.env.JOURNEYS_DATA ? 'yes' : 'no'
/** The product as anybody starts it: a fresh database, the village planted, nothing shared with a portal at work. */
process.env.JOURNEYS_DATA ??= freshFolder()
process.env.JOURNEYS_PORTAL ??= `http://localhost:${port}`
process.env.JOURNEYS_MAILBOX ??= String(port + 10)

export default defineConfig({
  testDir: '.',
  // They start and kill portals of their own, or ask many thousand times: npm run test:reliability, npm run test:attacks.
  testIgnore: ['reliability/**', 'attacks/**'],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // a machine with two cores runs the portal, its database and two browsers
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'side by side', testIgnore: [watching, /reliability|attacks/] },
    { name: 'in turn', testMatch: watching, workers: 1 },
  ],
  globalTeardown: './clean-up.ts',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: 'node app/bootstrap.js start',
    cwd: '..',
    url: `http://localhost:${port}/health/ready`,
    timeout: 180_000,
    reuseExistingServer: process.env.JOURNEYS_KEEP === 'yes',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    env: {
      PORT: String(port),
      PORTAL_URL: `http://localhost:${port}`,
      MAILBOX_PORT: process.env.JOURNEYS_MAILBOX,
      MAILBOX_SMTP_PORT: String(port + 20),
      DATA_FOLDER: process.env.JOURNEYS_DATA,
      TRUSTED_PROXIES: '127.0.0.1,::1',
      // the receivers of the journeys listen on this machine
      OUTGOING_ALLOWED: 'localhost',
      LOG_LEVEL: 'warn',
    },
  },
})

/** Open to walk through: as root, the account that runs the database would have to keep its data elsewhere. */
function freshFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'breakwater-journeys-'))
  chmodSync(folder, 0o711)
  return folder
}
