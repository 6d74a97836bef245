import { describe, expect } from 'vitest'
import { runAt } from '../testing/adopters.ts'
import { asks, lagging, laid, nothing, others, sitesOf, test } from '../testing/nosy.ts'
import { administer } from '../testing/server.ts'
import { tally } from '../testing/sites.ts'
import type { Member } from '../testing/world.ts'

describe('nobody is known by', () => {
  test('being the first, or the second', async ({ ground }) => {
    for (const many of [0, 1, 2]) expect(await asks(ground, await laid(ground, others(ground, many)))).toEqual(nothing)
  })

  test('the number of its sites', async ({ ground }) => {
    const said = async (sites: number) =>
      (await asks(ground, await laid(ground, [...others(ground, 1), { who: ground.target, sites }]))).counts
    expect(await said(1)).toEqual(nothing.counts)
    expect(await said(200)).toEqual(nothing.counts)
    const practice = await laid(ground, [...others(ground, 9), { who: ground.target, sites: 3 }])
    const three = await asks(ground, practice)
    await runAt(ground.url, practice, [{ who: ground.target, sites: 300 }])
    await tally(ground.url)
    expect(await asks(ground, practice)).toEqual(three)
  })

  test('its country', async ({ ground }) => {
    const home = others(ground, 9).map((one) => ({ ...one, port: 'BEANR' }))
    const without = await laid(ground, home)
    const inTwo = await laid(ground, [...home.slice(1), { who: ground.target, port: 'FIHEL' }])
    for (const practice of [without, inTwo])
      expect((await asks(ground, practice)).counts).toMatchObject([{ countries: null }])
  })

  test('what its site alone has, or two alone', async ({ ground }) => {
    const scanners = (many: number) =>
      others(ground, 9).map((one, at) => ({ ...one, equipment: at < many ? ['Q-SCAN'] : [] }))
    const without = await asks(ground, await laid(ground, scanners(0)))
    for (const many of [1, 2]) {
      const { features } = await asks(ground, await laid(ground, scanners(many)))
      expect(features).toEqual(without.features)
    }
  })

  test('what all sites have, where too few are counted', async ({ ground }) => {
    const practice = await laid(
      ground,
      others(ground, 2).map((one) => ({ ...one, equipment: ['Q-SCAN'] })),
    )
    expect((await asks(ground, practice)).features).toEqual([])
  })

  test('what is left when those that are named are taken away', async ({ ground }) => {
    const named = others(ground, 9).map((one) => ({ ...one, named: true }))
    const alone = await asks(ground, await laid(ground, named))
    const joined = await asks(ground, await laid(ground, [...named, { who: ground.target }]))
    expect(joined).toEqual({ ...alone, named: expect.anything() })
    expect(joined.counts).toEqual(nothing.counts)
    expect(new Set(JSON.stringify(joined.named))).toEqual(new Set(JSON.stringify(alone.named)))
  })

  test('what sites have where it chose to be named', async ({ ground }) => {
    const named = others(ground, 9).map((one) => ({ ...one, named: true, equipment: ['Q-DOG'] }))
    const unnamed = ground.houses.slice(9, 11).map((who) => ({ who, equipment: ['Q-DOG'] }))
    expect((await asks(ground, await laid(ground, [...named, ...unnamed]))).features).toEqual([])
  })

  test('a name that was taken back: the name goes at once, and no count moves with it', async ({ ground }) => {
    const practice = await laid(ground, [...others(ground, 9), { who: ground.target, named: true }])
    const before = await asks(ground, practice)
    await administer(ground.url, 'delete from portal.named_adopter where organisation_id = $1', [
      ground.target.organisation_id,
    ])
    expect(await asks(ground, practice)).toEqual({ ...before, named: [] })
  })

  test('saying no, or being on the way, to whoever is not the author', async ({ ground }) => {
    const none = await asks(ground, await laid(ground, []))
    for (const status of ['A0', 'A1', 'A2', 'A3', 'AR']) {
      const practice = await laid(
        ground,
        others(ground, 9).map((one) => ({ ...one, status })),
      )
      expect(await asks(ground, practice)).toEqual(none)
    }
  })

  test('a step from one count of the author into the next', async ({ ground }) => {
    const { author } = ground.world
    const planned = others(ground, 2).map((one) => ({ ...one, status: 'A2' }))
    const before = await asks(
      ground,
      await laid(ground, [...planned, { who: ground.houses[5] as Member, status: 'A3' }]),
      author,
    )
    const after = await asks(
      ground,
      await laid(ground, [...planned.slice(1), { who: ground.houses[5] as Member }]),
      author,
    )
    expect(after).toEqual(before)
  })

  test('the difference of two practices that the same organisations run', async ({ ground }) => {
    const [quick, slow] = [await lagging(ground, 0, 'running sites'), await lagging(ground, 2, 'running sites')]
    for (const practice of [quick, slow]) await runAt(ground.url, practice, others(ground, 5))
    await tally(ground.url)
    const apart = [sitesOf(await asks(ground, quick)), sitesOf(await asks(ground, slow))]
    await runAt(ground.url, slow, [{ who: ground.target }])
    await tally(ground.url)
    expect([sitesOf(await asks(ground, quick)), sitesOf(await asks(ground, slow))]).toEqual(apart)
  })
})
