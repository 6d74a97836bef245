import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that is named, or one that is installed; without either, Playwright looks for its own download. */
export function installedChromium() {
  return process.env.CHROMIUM_PATH || usualPlaces.find((place) => existsSync(place))
}

/** A browser for the journeys: the one named, one installed, Debian's, or Playwright's own download, in this order. */
export async function findChromium(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  const installed = () => installedChromium() ?? [chromium.executablePath()].find((place) => existsSync(place))
  return installed() ?? (fromDebian() ? installed() : undefined) ?? (fromPlaywright() ? installed() : undefined)
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Chromium with apt-get: a minute or two.')
  return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'])
}

function fromPlaywright() {
  console.log("Downloading Playwright's Chromium.")
  return run('npx', ['playwright', 'install', 'chromium'])
}

function run(command: string, args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env }).status === 0
}
