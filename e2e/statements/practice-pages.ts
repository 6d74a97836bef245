import pg from 'pg'
import { signIn } from '../bench/product.ts'
import type { Asked } from './counting.ts'

type Things = Awaited<ReturnType<typeof practiceThings>>
type Budgeted = Asked & { most: number }

/** A terminal that runs, marks and rehearses, and something of each kind that it has in the village. */
export async function practiceThings(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{
    house: string
    practices: string[]
    site: string
    drill: string
    collection: string
    sought: string
    own_call: string
  }>(
    `select house.id as house,
       (select id::text from portal.site where organisation_id = house.id order by name limit 1) as site,
       (select id::text from portal.drill where organisation_id = house.id order by starts_at limit 1) as drill,
       (select id::text from portal.collection where title like 'Start here:%') as collection,
       (select id::text from portal.open_call where title like 'Drone%') as sought,
       (select id::text from portal.open_call where organisation_id = house.id) as own_call,
       array(select reference from portal.bulletin where type = 'PRACTICE' and state = 'released' and tlp = 1
               and organisation_id <> house.id and 2 = any (audience) and excluded = '{}'
             order by exists (select from portal.adoption as own where own.bulletin_id = bulletin.id and own.organisation_id = house.id) desc,
               reference limit 4) as practices
     from portal.organisation as house where name = 'Scheldt Terminals'`,
  )
  await client.end()
  const [{ house = '', practices = [], site = '', drill = '', collection = '', sought = '', own_call = '' } = {}] = rows
  return { house, practices, practice: practices[0] ?? '', site, drill, collection, calls: [sought, own_call] }
}

/** Their pages, each as somebody who may open it, and the statements it may run: session and context included. */
export async function practicePages({
  practices,
  practice,
  site,
  drill,
  collection,
  calls,
}: Things): Promise<Budgeted[]> {
  const [supervisor, manager] = [await signIn('koen-dewael'), await signIn('bram-verstraeten')]
  const compared = practices.map((reference) => `practice=${reference}`).join('&')
  const supervised: Record<string, number> = {
    '/practices': 11,
    '/practices/months': 10,
    '/practices/collections': 9,
    [`/practices/collections/${collection}`]: 10,
    '/practices/calls': 9,
    '/practices/calls/own': 9,
    '/practices/calls/closed': 9,
    '/practices/calls/new': 9,
    [`/practices/calls/${calls[0]}`]: 12,
    [`/practices/calls/${calls[1]}`]: 12,
    '/practices?category=P-SEAL&stage=ST3&like=mine': 10,
    [`/practices/${practice}`]: 24,
    [`/practices/${practice}/requests`]: 10,
    [`/practices/${practice}/requests/new`]: 10,
    [`/practices/compare?${compared}`]: 13,
    '/coverage': 12,
    [`/coverage?site=${site}`]: 12,
    '/sites': 10,
    [`/sites/${site}/assessment`]: 12,
    [`/sites/${site}/assessment?shown=open`]: 12,
    '/adoption': 10,
    [`/practices/${practice}/adoption`]: 12,
    [`/practices/${practice}/fit`]: 11,
  }
  const managed: Record<string, number> = {
    '/': 18,
    '/drills': 10,
    [`/drills/${drill}`]: 15,
    [`/drills/${drill}/report`]: 15,
  }
  const asked = (who: string, cookie: string, pages: Record<string, number>) =>
    Object.entries(pages).map(([path, most]) => ({ who, cookie, path, most }))
  return [...asked('supervisor', supervisor, supervised), ...asked('manager', manager, managed)]
}
