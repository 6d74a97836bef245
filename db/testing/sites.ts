import type { Database, Db } from '../database.server.ts'
import type { Member, World } from './world.ts'

type Described = { kind?: string; cargo?: string[]; equipment?: string[]; law?: string[] }
type House = Pick<Member, 'organisation_id'>

export function addSite(db: Db, { organisation_id }: House, name = 'Quay 1700', site: Described = {}) {
  return db
    .insertInto('site')
    .values({ organisation_id, name, port: 'BEANR', kind: 'S-CON', size: 'Z-L', systems: 'Navis N4', ...site })
}

/** A site of Originator, with something ticked in every list. */
export async function fillSites(database: Database, world: World) {
  await database.write(world.author, (db) =>
    addSite(db, world.author, 'Quay 1700', { cargo: ['G-RFR'], equipment: ['Q-SCAN'], law: ['W-ID'] })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
