import { signIn } from '../ask.ts'
import { plantDrafts, release } from '../drafts.ts'
import { listenAt } from './live.ts'
import { expect, test } from './portal.ts'

test('an alert released through one web process arrives live through the other', async ({ start, measured }) => {
  const product = await start({ WEB_PROCESSES: '2' })
  const [one = '', other = ''] = product.portals
  const reader = await signIn(one, 'noor-claes')
  const streams = await Promise.all(product.portals.map((each) => listenAt(each, reader)))
  for (const { unread } of streams) await expect.poll(unread).toBeGreaterThanOrEqual(0)
  const publisher = await signIn(other, 'mirjam-oosterhuis')
  for (const portal of product.portals) {
    const before = streams.map(({ unread }) => unread())
    const [reference = ''] = await plantDrafts(product.url, 'mirjam-oosterhuis', 1, ['SEC-RFR'])
    await release(portal, reference, publisher)
    const answered = performance.now()
    await expect
      .poll(() => streams.map(({ unread }) => unread()), { intervals: [20] })
      .toEqual(before.map((unread) => unread + 1))
    measured(`released at ${portal}, seen through both after ${Math.round(performance.now() - answered)} ms`)
  }
  expect((await product.stop()).code).toBe(0)
})
