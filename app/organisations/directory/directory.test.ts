import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { plantOrganisation, test } from '#db/testing/world.ts'
import { findOrganisation, listGroups, listOrganisations } from './directory.server.ts'

test('the directory is read page by page, by name', async ({ copy, database, world }) => {
  for (let n = 0; n < 60; n++) await plantOrganisation(copy.url, `Zeta ${String(n).padStart(2, '0')}`)
  const first = await database.read(world.stranger, (db) => listOrganisations(db, { name: 'zeta' }, null))
  const second = await database.read(world.stranger, (db) => listOrganisations(db, { name: 'zeta' }, first.next))
  const names = [...first.organisations, ...second.organisations].map(({ name }) => name)
  expect(names).toEqual(Array.from({ length: 60 }, (_, n) => `Zeta ${String(n).padStart(2, '0')}`))
  expect(second.next).toBeNull()
})

test('an organisation that is not listed is known to itself alone', async ({ copy, database, world }) => {
  const { organisation_id } = world.named
  await administer(copy.url, 'update portal.organisation set listed = false where id = $1', [organisation_id])
  const find = (reader: typeof world.named) => database.read(reader, (db) => findOrganisation(db, organisation_id))
  expect(await find(world.stranger)).toBeUndefined()
  expect(await find(world.named)).toMatchObject({ name: 'Named' })
  await administer(copy.url, 'update portal.organisation set listed = true where id = $1', [organisation_id])
})

test('only people who chose to be found are shown to others', async ({ database, world }) => {
  const shown = await database.read(world.stranger, (db) => findOrganisation(db, world.named.organisation_id))
  expect(shown?.contacts.map(({ id }) => id)).toEqual([world.person.person_id])
})

test('a confidential group tells its members to its steward only', async ({ database, world }) => {
  const groupOf = async (reader: typeof world.named) => {
    const groups = await database.read(reader, (db) => listGroups(db, reader.organisation_id))
    return groups.find(({ id }) => id === world.group.id)
  }
  expect(await groupOf(world.author)).toMatchObject({ counted: true, members: '3', mine: true })
  expect(await groupOf(world.grouped)).toMatchObject({ counted: false, members: '1', mine: true })
  expect(await groupOf(world.stranger)).toMatchObject({ counted: false, members: '0', mine: false })
})
