import { randomUUID } from 'node:crypto'
import { test as base } from 'vitest'
import { type Database, openDatabase } from '../database.server.ts'
import { type ContextKey, issueKey } from '../keys.ts'
import { administer, copyTemplate } from './server.ts'

export type Member = { organisation_id: string; person_id: string; circle: number; organisation_circle: number }

/** Enough people to tell every kind of reader apart. The group holds the organisations of `grouped` and `excluded`. */
const cast = {
  author: { organisation: 'Originator', roles: 'contributor,publisher,reader' },
  publisher: { organisation: 'Originator', roles: 'publisher,reader' },
  contributor: { organisation: 'Originator', roles: 'contributor,reader' },
  colleague: { organisation: 'Originator', roles: 'reader' },
  administrator: { organisation: 'Originator', roles: 'administrator,auditor' },
  officer: { organisation: 'Originator', roles: 'data_protection_officer' },
  named: { organisation: 'Named', roles: 'reader,contributor,publisher' },
  person: { organisation: 'Named', roles: 'reader,duty_desk' },
  grouped: { organisation: 'Grouped', roles: 'reader,duty_desk' },
  low: { organisation: 'Grouped', roles: 'reader', tlp_ceiling: 1 },
  excluded: { organisation: 'Excluded', roles: 'reader,publisher' },
  stranger: { organisation: 'Stranger', roles: 'reader,contributor,publisher,duty_desk,administrator' },
  observer: { organisation: 'Observer', roles: 'observer' },
} as const

export type Role = keyof typeof cast
export type World = Record<Role, Member> & { visitor: null; group: { id: string; circle: number } }
type Copy = Awaited<ReturnType<typeof copyTemplate>>

export const test = base.extend<{ copy: Copy; key: ContextKey; database: Database; world: World }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a function needs from its parameter.
    async ({}, use) => {
      const copy = await copyTemplate()
      await use(copy)
      await copy.drop()
    },
    { scope: 'file' },
  ],
  key: [async ({ copy }, use) => use(await issueKey(copy.url, 'test')), { scope: 'file' }],
  database: [
    async ({ copy, key }, use) => {
      const database = openDatabase({ url: copy.app, key })
      await use(database)
      await database.close()
    },
    { scope: 'file' },
  ],
  world: [async ({ copy }, use) => use(await plantWorld(copy.url)), { scope: 'file' }],
})

/** Plants people the way sign-in does; the mirror does the rest. */
export async function plantWorld(url: string): Promise<World> {
  const organisations = new Map<string, string>()
  const members = new Map<string, string>()
  for (const [role, { organisation, roles }] of Object.entries(cast)) {
    const id = organisations.get(organisation) ?? (await plantOrganisation(url, organisation))
    organisations.set(organisation, id)
    members.set(role, await plantPerson(url, role, id, roles))
  }
  await administer(url, `update portal.membership set tlp_ceiling = 1 where person_id = $1`, [members.get('low')])
  await administer(url, `update portal.membership set listed = true where person_id = $1`, [members.get('person')])
  const group = await plantGroup(url, organisations)
  const rows = await administer(
    url,
    `select m.person_id, m.organisation_id, m.circle_id as circle, o.circle_id as organisation_circle
     from portal.membership as m join portal.organisation as o on o.id = m.organisation_id`,
  )
  const of = (id: string) => rows.rows.find((row) => row.person_id === id) as Member
  return {
    ...(Object.fromEntries([...members].map(([role, id]) => [role, of(id)])) as Record<Role, Member>),
    visitor: null,
    group,
  }
}

export async function plantOrganisation(url: string, name: string) {
  const id = randomUUID()
  await administer(url, `insert into auth.organization (id, name, slug, "createdAt") values ($1, $2, $3, now())`, [
    id,
    name,
    `${name.toLowerCase()}-${id.slice(0, 8)}`,
  ])
  return id
}

export async function plantPerson(url: string, name: string, organisation_id: string, roles: string) {
  const id = randomUUID()
  await administer(
    url,
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, true, now(), now())`,
    [id, name, `${name}.${id.slice(0, 8)}@port.example`],
  )
  await administer(
    url,
    `insert into auth.member (id, "organizationId", "userId", role, "createdAt") values ($1, $2, $3, $4, now())`,
    [randomUUID(), organisation_id, id, roles],
  )
  return id
}

async function plantGroup(url: string, organisations: Map<string, string>) {
  const { rows } = await administer(
    url,
    `insert into portal."group" (organisation_id, name, circle_id)
     values ('${organisations.get('Originator')}', 'Reefer North-West', portal.new_circle('group')) returning id, circle_id as circle`,
  )
  const group = rows[0] as World['group']
  for (const name of ['Originator', 'Grouped', 'Excluded'])
    await administer(url, `insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [
      group.id,
      organisations.get(name),
    ])
  return group
}
