import { expect } from 'vitest'
import { organisations } from '#db/seeds/village/organisations.ts'
import { people } from '#db/seeds/village/people.ts'
import { plantVillage } from '#db/seeds/village.ts'
import { cookiesAfter, test, visit } from './at-the-gate.ts'
import { demoVillage, stepInAs } from './demo.server.ts'
import { identify } from './sessions.server.ts'

const here = '127.0.0.1'
const asked = (url: string, address = here) => ({ request: new Request(url), context: { address } })

test('the demo offers everybody of the village, by organisation', () => {
  const village = demoVillage(asked('http://localhost:3000/sign-in'), true) ?? []
  expect(village.flatMap(({ members }) => members)).toHaveLength(people.length)
  expect(village.map(({ name }) => name)).toEqual(organisations.map(({ name }) => name))
})

test('nobody is offered without the demo, or under another name or from elsewhere', async ({ gate }) => {
  expect(demoVillage(asked('http://localhost:3000/sign-in'), false)).toBeNull()
  for (const host of ['portal.example', '192.0.2.1:3000', 'localhost.evil.example', '127.0.0.1.nip.example', '0.0.0.0'])
    expect(demoVillage(asked(`http://${host}/sign-in`), true)).toBeNull()
  for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', ''])
    expect(demoVillage(asked('http://localhost:3000/sign-in', address), true)).toBeNull()
  for (const address of ['127.4.5.6', '::1', '::ffff:127.0.0.1'])
    expect(demoVillage(asked('http://localhost:3000/sign-in', address), true)).not.toBeNull()
  expect(await stepInAs(visit(here), 'noor-claes', { demo: false, at: gate })).toBeNull()
})

test('one press signs in as a villager, and as nobody else', async ({ copy, gate }) => {
  await plantVillage(copy.url)
  const answer = await stepInAs(visit(here), 'noor-claes', { demo: true, at: gate })
  if (!answer) throw new Error('Nobody')
  expect(await identify(visit('', cookiesAfter(answer)).request, gate)).not.toBeNull()
  expect(await stepInAs(visit(here), 'somebody-else', { demo: true, at: gate })).toBeNull()
})
