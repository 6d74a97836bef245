import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { installedChromium } from '#app/bootstrap/chromium.ts'
import { villager } from './portal.ts'
import { launch } from './product.ts'
import { addresses } from './routes.ts'
import { addressOf } from './things.ts'

/** What is shown: an address of the table, and the name of its pictures. */
const shown = {
  'sign-in': 'sign-in',
  '': 'today',
  bulletins: 'bulletins',
  'bulletins/:reference': 'bulletin',
  'bulletins/:reference/edit': 'compose',
  'bulletins/:reference/audience': 'audience',
  'bulletins/:reference/release': 'release',
  'bulletins/:reference/readers': 'who-can-see',
  alerts: 'alerts',
  'alerts/subscriptions/new': 'subscription',
  'handbook/:chapter': 'handbook',
}

const screens = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } }
const schemes = ['light', 'dark'] as const

/** `npm run pictures`: each page on a desk and on a phone, light and dark, of a village planted for it. */
async function takePictures() {
  const folder = mkdtempSync(path.join(tmpdir(), 'breakwater-pictures-'))
  process.env.JOURNEYS_DATA = folder
  const product = await launch({ folder, port: Number(process.env.PORT ?? 3957) })
  const executablePath = installedChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  })
  try {
    for (const [address, name] of Object.entries(shown))
      await takePicture(browser, product.portals[0] ?? '', address, name)
  } finally {
    await browser.close()
    await product.stop()
    await product.remove()
  }
}

async function takePicture(browser: Browser, portal: string, address: string, name: string) {
  const row = addresses.find((each) => each.path === address)
  if (!row) throw new Error(`${address} is no address of the portal.`)
  const context = await browser.newContext({ baseURL: portal, locale: 'en-GB', reducedMotion: 'reduce' })
  const person = row.as && villager(row.as).key
  if (person) await context.request.post('/sign-in/demo', { form: { person }, headers: { origin: portal } })
  const page = await context.newPage()
  for (const [screen, size] of Object.entries(screens))
    for (const colorScheme of schemes) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await page.goto(await addressOf(row))
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: `docs/pictures/${name}-${screen}-${colorScheme}.png` })
    }
  await context.close()
}

await takePictures()
