import { expect } from 'vitest'
import { readEnvironment } from '#app/access/environment.server.ts'
import { plantSecretariat } from '#db/testing/secretariat.ts'
import { administer } from '#db/testing/server.ts'
import { makeDigest } from '#db/testing/suspensions.ts'
import { test as base } from '#db/testing/world.ts'
import { runVerb } from './run-verb.ts'

type Ran = { code: number; said: string; refused: string }

const test = base.extend<{ run: (...args: string[]) => Promise<Ran> }>({
  run: async ({ copy }, use) => {
    const environment = readEnvironment({ DATABASE_URL: copy.url })
    await use(async (...args) => {
      const lines = { said: [] as string[], refused: [] as string[] }
      const code = await runVerb({
        environment,
        args,
        say: (line) => lines.said.push(line),
        refuse: (line) => lines.refused.push(line),
      })
      return { code, said: lines.said.join('\n'), refused: lines.refused.join('\n') }
    })
  },
})

test('a house is suspended and let in again by its name, and both logs say who did it', async ({
  copy,
  database,
  world,
  run,
}) => {
  const { head } = await plantSecretariat(copy.url)
  const { author } = world
  const stands = () => database.read(author, async (_, speaker) => Boolean(speaker))
  expect(await run('suspend', 'originator', '--reason', 'Accounts misused')).toMatchObject({
    code: 0,
    said: 'Originator is suspended, in every session. No mail was sent, as SMTP_URL is not set: tell its administrators another way.',
  })
  expect(await stands()).toBe(false)
  expect((await run('organisations')).said).toMatch(/^Originator +EU {2}suspended +\d+ members {2}[0-9a-f-]{36}$/m)
  expect(await run('suspend', author.organisation_id, '--reason', 'Again')).toMatchObject({
    code: 1,
    refused: expect.stringContaining('Somebody else changed the standing'),
  })
  expect((await run('resume', author.organisation_id, '--reason', 'Safe again')).code).toBe(0)
  expect(await stands()).toBe(true)
  const { rows } = await administer(
    copy.url,
    `select organisation_id, deed from portal.audit_entry where person_id = '00000000-0000-0000-0000-000000000000' order by at, organisation_id = subject desc`,
  )
  const both = (deed: string) => [author, head].map(({ organisation_id }) => ({ organisation_id, deed }))
  expect(rows).toEqual([...both('organisation.suspended'), ...both('organisation.resumed')])
})

test('what is not understood changes nothing and says what to type', async ({ run, copy, world }) => {
  expect(await run('help')).toMatchObject({ code: 0, said: expect.stringContaining('verify-audit') })
  expect(await run()).toMatchObject({ code: 0, refused: '' })
  for (const args of [
    ['suspend'],
    ['suspend', 'Originator'],
    ['suspend', 'Originator', '--reason', ' '],
    ['resume', '--force'],
    ['toString'],
    ['constructor'],
  ])
    expect(await run(...args), args.join(' ')).toMatchObject({ code: 2, said: '' })
  expect(await run('suspend', 'Nobody', '--reason', 'x')).toMatchObject({
    code: 1,
    refused: expect.stringContaining('There is no organisation "Nobody"'),
  })
  expect(await run('suspend', 'Secretariat', '--reason', 'x')).toMatchObject({
    code: 1,
    refused: 'The secretariat itself cannot be suspended.',
  })
  const { rows } = await administer(copy.url, `select status from portal.organisation where id = $1`, [
    world.author.organisation_id,
  ])
  expect(rows).toEqual([{ status: 'active' }])
})

test('all chains are verified, and one that was tampered with is named', async ({ run, copy, world }) => {
  await makeDigest(copy.url)
  expect(await run('verify-audit')).toMatchObject({
    code: 0,
    refused: '',
    said: expect.stringContaining('Intact: The digests, 1'),
  })
  await administer(
    copy.url,
    `update portal.audit_entry set deed = 'site.added' where organisation_id = $1 and number = 2`,
    [world.author.organisation_id],
  )
  const { code, refused } = await run('verify-audit')
  expect(code).toBe(1)
  expect(refused).toContain('NOT INTACT: Originator: entry 2 is not what was written')
})
