import { expect } from 'vitest'
import { as, publishedWith } from '#app/indicators/testing.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { listTouches } from './touching/list-touches.server.ts'
import { listTraffic, strikeOut } from './traffic/list-traffic.server.ts'
import { tellTraffic } from './traffic/tell-traffic.server.ts'

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a table is read with headings or without, and said again it moves what is there', async ({ database, world }) => {
  const tell = (lines: string) => as(database, world.named, (db, speaker) => tellTraffic(db, speaker, lines))
  const headed = `ship;IMO;port;ETA;last ports;agent\nMeridian Star;9074729;BEANR;${day(6)} 06:00;ECGYE COTRB;Docker\nNo Day;;BEANR;soon;;`
  expect(await tell(headed)).toEqual({
    taken: 1,
    left: [{ text: expect.stringContaining('No Day'), reason: 'no_eta' }],
  })
  expect(await tell(`Meridian Star,9074729,BEANR,${day(7)} 23:30,ECGYE`)).toEqual({ taken: 1, left: [] })
  expect(await tell(`CSQU3054383,${day(3)},bananas\nNLRTM,${day(3)}`)).toMatchObject({
    taken: 1,
    left: [{ reason: 'no_ship' }],
  })
  const { calls, boxes } = await database.read(world.named, listTraffic)
  expect(calls.rows).toMatchObject([{ ship: 'Meridian Star', imo: '9074729', port: 'BEANR', last_ports: ['ECGYE'] }])
  expect(calls.rows[0]?.eta.toISOString()).toBe(`${day(7)}T22:30:00.000Z`)
  expect(boxes.rows).toMatchObject([{ value: 'CSQU3054383', note: 'bananas' }])
  expect(
    await as(database, world.stranger, (db, speaker) =>
      strikeOut(db, speaker, 'expected_call', calls.rows[0]?.id ?? ''),
    ),
  ).toBe(false)
  expect((await database.read(world.stranger, listTraffic)).calls.rows).toEqual([])
})

test('a calendar is read, an entry that moved is moved, and what is no calendar is said', async ({
  database,
  world,
}) => {
  const entry = (start: string) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:call-1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:${start}\r\nSUMMARY:MV Northern Tern IMO 9319466\r\nLOCATION:NLRTM\r\nDESCRIPTION:Last ports: BRSSZ ECGYE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
  const tell = (lines: string) => as(database, world.grouped, (db, speaker) => tellTraffic(db, speaker, lines))
  const at = day(5).replaceAll('-', '')
  expect(await tell(entry(`${at}T060000Z`))).toEqual({ taken: 1, left: [] })
  expect(await tell(entry(`${at}T090000Z`))).toEqual({ taken: 1, left: [] })
  const { calls } = await database.read(world.grouped, listTraffic)
  expect(calls.rows).toMatchObject([
    { ship: 'Northern Tern', imo: '9319466', port: 'NLRTM', last_ports: ['BRSSZ', 'ECGYE'] },
  ])
  expect(calls.rows[0]?.eta.toISOString()).toBe(`${day(5)}T09:00:00.000Z`)
  expect(await tell('BEGIN:VCALENDAR\nnonsense')).toMatchObject({ taken: 0, left: [{ reason: 'no_calendar' }] })
})

test('a bulletin touches what it names and where it comes from, for the own organisation alone', async ({
  copy,
  database,
  world,
}) => {
  const soon = `Meridian Star,9074729,BEANR,${day(6)},ECGYE\nCSQU3054383,${day(4)}\nOther Ship,NLRTM,${day(2)}`
  await as(database, world.stranger, (db, speaker) => tellTraffic(db, speaker, soon))
  const id = await publishedWith(database, world, { tlp: 1, to: [2], lines: 'IMO 9074729\nCSQU3054387' })
  const { rows } = await administer(copy.url, `select reference from portal.bulletin where id = $1`, [id])
  const references = [rows[0].reference as string]
  const touches = await database.read(world.stranger, (db) => listTouches(db, references))
  expect(touches.map(({ kind, why, calls, boxes }) => [kind, why, calls, boxes])).toEqual([
    ['box', 'named', 1, 1],
    ['call', 'named', 1, 1],
  ])
  expect(await database.read(world.excluded, (db) => listTouches(db, references))).toEqual([])
})
