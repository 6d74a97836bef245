import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { lag, runAt } from '../testing/adopters.ts'
import { asks, inTurn, lagging, laid, nothing, others, sitesOf, test } from '../testing/nosy.ts'
import { administer } from '../testing/server.ts'
import { publishPractice, tally } from '../testing/sites.ts'

describe('two who compare learn no number:', () => {
  test('neither runs it', async ({ ground }) => {
    const practice = await laid(ground, others(ground, 7))
    expect(await asks(ground, practice, ground.target)).toEqual(await asks(ground, practice))
  })

  test('two members of one organisation, whatever they may', async ({ ground }) => {
    const practice = await laid(ground, [...others(ground, 7), { who: ground.world.named }])
    expect(await asks(ground, practice, ground.world.person)).toEqual(await asks(ground, practice, ground.world.named))
  })

  test('what one is told fits three numbers and more, also when the other begins and stops', async ({ ground }) => {
    const fits = new Map<string, Set<number>>()
    for (let many = 1; many <= 6; many++)
      for (const secret of [0, 1, 2]) {
        const practice = await lagging(ground, secret)
        await runAt(ground.url, practice, others(ground, many))
        const told = await inTurn([[], [{ who: ground.target }]], async (more) => {
          await runAt(ground.url, practice, more)
          await tally(ground.url)
          return sitesOf(await asks(ground, practice)) > 0
        })
        fits.set(told.join(), new Set([...(fits.get(told.join()) ?? []), many]))
      }
    expect([...fits].map(([told, numbers]) => [told, [...numbers]])).toEqual([
      ['false,false', [1, 2, 3]],
      ['false,true', [2, 3, 4]],
      ['true,true', [3, 4, 5, 6]],
    ])
  })

  test('the lag of a count is the same each time, and another for another practice', async ({ ground }) => {
    const lags: number[] = []
    for (let each = 0; each < 12; each++) {
      const practice = crypto.randomUUID()
      lags.push(await lag(ground.url, practice))
      expect(await lag(ground.url, practice)).toBe(lags.at(-1))
    }
    expect(new Set(lags).size).toBeGreaterThan(1)
  })
})

describe('nothing is asked of', () => {
  const absent = { counts: [], features: [], named: [] }

  test('a practice that was recalled, or began anew under another reference', async ({ ground }) => {
    const practice = await laid(ground, [...others(ground, 9), { who: ground.target, named: true }])
    await ground.database.write(ground.world.publisher, (db) =>
      sql`select portal.recall_bulletin(${practice}, 'wrong', 'It never ran.')`.execute(db),
    )
    expect(await asks(ground, practice)).toEqual(absent)
    expect(await asks(ground, practice, ground.world.author)).toEqual(absent)
    expect(await asks(ground, await laid(ground, []))).toEqual(nothing)
  })

  test('a practice out of reach, and one that is not there', async ({ ground }) => {
    const { group, excluded, named } = ground.world
    const practice = await publishPractice(ground.database, ground.world, {
      tlp: 2,
      to: [group.circle],
      not: [excluded.organisation_circle],
    })
    await runAt(ground.url, practice, others(ground, 9))
    await tally(ground.url)
    for (const who of [ground.nosy, named, excluded, ground.world.low, ground.world.observer, null])
      for (const asked of [practice, crypto.randomUUID()]) expect(await asks(ground, asked, who)).toEqual(absent)
  })

  test('a warning, or anything by a visitor', async ({ ground }) => {
    const open = await publishPractice(ground.database, ground.world, { tlp: 0, to: [1] })
    await runAt(ground.url, open, others(ground, 9))
    await tally(ground.url)
    expect(await asks(ground, open, null)).toEqual(absent)
    await administer(ground.url, `update portal.bulletin set type = 'ADV' where id = $1`, [open])
    expect(await asks(ground, open)).toEqual(absent)
  })

  test('free filters: each question takes a practice and nothing else', async ({ ground }) => {
    const { rows } = await administer(
      ground.url,
      `select proname, pronargs - pronargdefaults as needed, pronargs from pg_proc where proname in ('adoption_counts', 'adoption_features', 'named_adopters')`,
    )
    expect(rows.map(({ needed, pronargs }) => [needed, pronargs])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })
})
