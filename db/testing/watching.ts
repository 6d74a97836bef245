import type { Db } from '../database.server.ts'
import type { Member } from './world.ts'

type Owner = Pick<Member, 'organisation_id' | 'person_id'>

const own = ({ organisation_id, person_id }: Owner) => ({ organisation_id, person_id })

export function watch(db: Db, who: Owner, value: string, type = 'container') {
  const stem = type === 'container' ? value.slice(0, 10) : value
  return db
    .insertInto('watched_identifier')
    .values({ ...own(who), type, raw: value, value, stem, list: 'Seizures', reason: 'Seen at the quay' })
    .onConflict((conflict) => conflict.doNothing())
}

export function keepList(db: Db, { organisation_id }: Owner) {
  return db
    .insertInto('watch_list')
    .values({ organisation_id })
    .onConflict((conflict) => conflict.doNothing())
}

export function follow(db: Db, who: Owner, follows = true) {
  return db
    .insertInto('watch_follower')
    .values({ ...own(who), follows })
    .onConflict((conflict) => conflict.doNothing())
}

export function expectCall(db: Db, who: Owner, eta: Date, imo = '9074729') {
  const call = { ship: 'Meridian Star', imo, port: 'BEANR', last_ports: ['ECGYE'], note: 'Agent Docker', eta }
  return db
    .insertInto('expected_call')
    .values({ ...own(who), key: `call ${imo}`, ...call })
    .onConflict((conflict) => conflict.doNothing())
}

export function expectBox(db: Db, who: Owner, eta: Date, value = 'CSQU3054383') {
  const box = { key: `box ${value}`, value, stem: value.slice(0, 10), eta, note: 'Bananas' }
  return db
    .insertInto('expected_box')
    .values({ ...own(who), ...box })
    .onConflict((conflict) => conflict.doNothing())
}

/** One row in each table of what this member's organisation watches and expects. */
export async function plantWatching(db: Db, who: Owner) {
  const soon = new Date(Date.now() + 86_400_000)
  await keepList(db, who).execute()
  await watch(db, who, 'CSQU3054383').execute()
  await follow(db, who).execute()
  await expectCall(db, who, soon).execute()
  await expectBox(db, who, soon).execute()
}
