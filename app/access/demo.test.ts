import { expect } from 'vitest'
import { organisations } from '#db/seeds/village/organisations.ts'
import { people } from '#db/seeds/village/people.ts'
import { plantVillage } from '#db/seeds/village.ts'
import { cookiesAfter, test, visit } from './at-the-gate.ts'
import { demoVillage, stepInAs } from './demo.server.ts'
import { identify } from './sessions.server.ts'

const asked = (url: string) => ({ request: new Request(url) })

test('the demo offers everybody of the village, by organisation', () => {
  const village = demoVillage(asked('http://localhost:3000/sign-in'), true) ?? []
  expect(village.flatMap(({ members }) => members)).toHaveLength(people.length)
  expect(village.map(({ name }) => name)).toEqual(organisations.map(({ name }) => name))
})

test('nobody is offered without the demo, or under another name than this machine', async ({ gate }) => {
  expect(demoVillage(asked('http://localhost:3000/sign-in'), false)).toBeNull()
  for (const host of ['portal.example', '192.0.2.1:3000', 'localhost.evil.example', '127.0.0.1.nip.example', '0.0.0.0'])
    expect(demoVillage(asked(`http://${host}/sign-in`), true)).toBeNull()
  expect(await stepInAs(visit(), 'noor-claes', { demo: false, at: gate })).toBeNull()
})

test('one press signs in as a villager, and as nobody else', async ({ copy, gate }) => {
  await plantVillage(copy.url)
  const answer = await stepInAs(visit(), 'noor-claes', { demo: true, at: gate })
  if (!answer) throw new Error('Nobody')
  expect(await identify(visit('', cookiesAfter(answer)).request, gate)).not.toBeNull()
  expect(await stepInAs(visit(), 'somebody-else', { demo: true, at: gate })).toBeNull()
})
