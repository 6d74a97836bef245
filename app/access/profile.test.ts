import { expect } from 'vitest'
import { test } from '#db/testing/world.ts'
import { changeSettings, findProfile } from './profile.server.ts'

test('people set their own language and time zone, and nobody else’s', async ({ database, world }) => {
  const settings = { language: 'nl', time_zone: 'Europe/Lisbon' }
  await database.write(world.author, async (db, speaker) => speaker && changeSettings(db, speaker, settings))
  const read = (who: typeof world.author) =>
    database.read(who, async (db, speaker) => (speaker ? findProfile(db, speaker) : null))
  expect(await read(world.author)).toMatchObject({
    ...settings,
    organisations: [{ id: world.author.organisation_id, acting: true }],
  })
  expect(await read(world.colleague)).toMatchObject({ language: 'en', time_zone: 'Europe/Brussels' })

  const others = database.write(world.author, async (db, speaker) =>
    speaker ? changeSettings(db, { ...speaker, person_id: world.colleague.person_id }, settings) : null,
  )
  await expect(others).rejects.toThrow('access:account.gone')
})
