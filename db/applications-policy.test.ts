import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import {
  answerSponsorship,
  apply,
  askSponsors,
  decide,
  hash,
  plantApplication,
  plantSponsor,
  rowsOf,
} from './testing/applications.ts'
import { succeeds } from './testing/bulletins.ts'
import { accept, opens } from './testing/invitations.ts'
import { asked, law } from './testing/law.ts'
import { touched } from './testing/practice-board.ts'
import { plantSecretariat, type Secretariat } from './testing/secretariat.ts'
import { administer } from './testing/server.ts'
import { test as base, type Member, plantOrganisation, plantPerson, type World } from './testing/world.ts'

type Planted = { open: string; asked: string; sent: string; accepted: string; house: string }
type Cast = World & { secretary: Member; head: Member; pretender: Member }
type Reader = keyof Cast & string
type Deed = (db: Db, planted: Planted, cast: Cast) => Promise<unknown[]>

const seen = async (db: Db, id: string) =>
  (await sql`select name, lei, contact_email, reason, decision from application where id = ${id}`.execute(db)).rows

const deeds: Record<string, Deed> = {
  'sees it': (db, { open }) => seen(db, open),
  'sees one that was never confirmed': (db, { sent }) => seen(db, sent),
  'sees one it speaks for': (db, { asked }) => seen(db, asked),
  'sees that Originator was asked': async (db, { asked }, { administrator }) =>
    (
      await sql`select answer from application_sponsor where application_id = ${asked}
        and organisation_id = ${administrator.organisation_id}`.execute(db)
    ).rows,
  'sees that Named was asked': async (db, { asked }, { named }) =>
    (
      await sql`select answer from application_sponsor where application_id = ${asked}
        and organisation_id = ${named.organisation_id}`.execute(db)
    ).rows,
  'reads the hashes of its secrets': async (db) => (await sql`select secret_hashes from application`.execute(db)).rows,
  'writes where it stands': (db) => touched(sql`update application set state = 'accepted'`, db),
  'writes one past all rules': (db) =>
    touched(sql`insert into application_sponsor select from application_sponsor`, db),
  'removes it': (db) => touched(sql`delete from application`, db),
  'removes who was asked': (db) => touched(sql`delete from application_sponsor`, db),
  'finds what is like it': (db, { open }) => rowsOf(db, 'similar_to_application', open),
  'asks a sponsor': (db, { open }, { stranger }) => askSponsors(db, open, stranger.organisation_id),
  'reads what it speaks for': (db) => rowsOf(db, 'sponsorships'),
  'speaks for it': (db, { asked }) => answerSponsorship(db, asked),
  'speaks for one nobody asked it about': (db, { open }) => answerSponsorship(db, open),
  'refuses it': (db, { open }) => decide(db, open),
  'accepts it': (db, { open }) => decide(db, open, 'accepted', 'The board knows them.'),
  'decides one that was never confirmed': (db, { sent }) => decide(db, sent),
  'invites its contact again': (db, { accepted }) => rowsOf(db, 'invite_applicant_again', accepted, hash(randomUUID())),
  'knows that its contact is invited': async (db, { house }) =>
    (await sql`select email from invitation where organisation_id = ${house}`.execute(db)).rows,
}

const test = base.extend<{ secretariat: Secretariat; pretender: Member }>({
  secretariat: [async ({ copy }, use) => use(await plantSecretariat(copy.url)), { scope: 'file' }],
  // the role, in a house that is not the secretariat
  pretender: [
    async ({ copy, world }, use) => {
      const { organisation_id } = world.stranger
      const person_id = await plantPerson(copy.url, 'pretender', organisation_id, 'secretariat,reader')
      return use({ ...world.stranger, organisation_id, person_id })
    },
    { scope: 'file' },
  ],
})

describe('of applications to join, and who was asked to speak for one, who', () => {
  test.for(
    law<Reader>(`
                                          secretary  head  administrator  author  stranger  named  pretender  visitor
    sees it                               yes        -     -              -       -         -      -          -
    sees one that was never confirmed     -          -     -              -       -         -      -          -
    sees one it speaks for                yes        -     -              -       -         -      -          -
    sees that Originator was asked        yes        -     yes            -       -         -      -          -
    sees that Named was asked             yes        -     -              -       -         -      -          -
    reads the hashes of its secrets         -          -     -              -       -         -      -          -
    writes where it stands                -          -     -              -       -         -      -          -
    writes one past all rules             -          -     -              -       -         -      -          -
    removes it                            -          -     -              -       -         -      -          -
    removes who was asked                 -          -     -              -       -         -      -          -
    finds what is like it                 yes        -     -              -       -         -      -          -
    asks a sponsor                        yes        -     -              -       -         -      -          -
    reads what it speaks for              -          -     yes            -       -         -      -          -
    speaks for it                         -          -     yes            -       -         -      -          -
    speaks for one nobody asked it about  -          -     -              -       -         -      -          -
    refuses it                            yes        -     -              -       -         -      -          -
    accepts it                            yes        -     -              -       -         -      -          -
    decides one that was never confirmed  -          -     -              -       -         -      -          -
    invites its contact again             yes        -     -              -       -         -      -          -
    knows that its contact is invited     -          -     -              -       -         -      -          -
    `),
  )('$name', async (line, { copy, database, world, secretariat, pretender }) => {
    const cast: Cast = { ...world, secretary: secretariat.secretary, head: secretariat.head, pretender }
    const planted = await plant(database, cast, copy.url)
    const may = (reader: Reader) =>
      succeeds(database, cast[reader] as Member | null, (db) => (deeds[line.name] as Deed)(db, planted, cast))
    expect(await asked(line, may)).toEqual(line.may)
  })
})

async function plant(database: Database, cast: Cast, url: string): Promise<Planted> {
  const { id: open } = await plantApplication(database, url)
  const { id: spoken } = await plantApplication(database, url)
  await plantSponsor(url, spoken, cast.administrator)
  await plantSponsor(url, spoken, cast.named)
  const secret = await database.write(null, (db) => apply(db))
  const { id: accepted } = await plantApplication(database, url, { name: `House ${randomUUID()}` })
  await database.write(cast.secretary, (db) => decide(db, accepted, 'accepted', 'The board knows them.'))
  const { rows } = await administer(
    url,
    `select id, (select organisation_id from portal.application where id = $2) as house from portal.application where secret_hashes @> array[$1::bytea]`,
    [hash(secret), accepted],
  )
  return { open, asked: spoken, sent: String(rows[0]?.id), accepted, house: String(rows[0]?.house) }
}

test('every letter has a secret of its own, and the first of eleven opens nothing any more', async ({
  copy,
  database,
  world,
  secretariat: { secretary },
}) => {
  const { id, secret } = await plantApplication(database, copy.url)
  const opening = (one: string) => database.read(null, (db) => rowsOf(db, 'read_application', one))
  const later: string[] = []
  const letter = () => {
    const next: string = randomUUID()
    later.push(next)
    return hash(next)
  }
  for (let house = 0; house < 5; house++) {
    const organisation_id = await plantOrganisation(copy.url, 'Asked')
    const person_id = await plantPerson(copy.url, 'head', organisation_id, 'administrator')
    await database.write(secretary, (db) => rowsOf(db, 'ask_sponsors', id, [organisation_id], letter()))
    expect(await opening(secret)).toHaveLength(1)
    await database.write({ ...world.stranger, organisation_id, person_id }, (db) =>
      rowsOf(db, 'answer_sponsorship', id, 'declined', '', letter()),
    )
  }
  expect(await opening(secret)).toEqual([])
  for (const one of later) expect(await opening(one)).toHaveLength(1)
})

test('the secret of an application opens its page alone, for seven days until it is confirmed and sixty after its end', async ({
  copy,
  database,
}) => {
  const secret: string = await database.write(null, (db) => apply(db))
  const read = (one: string = secret) => database.read(null, (db) => rowsOf(db, 'read_application', one))
  const deed = (name: string, ...values: unknown[]) => database.write(null, (db) => rowsOf(db, name, ...values))
  const set = (what: string) =>
    administer(copy.url, `update portal.application set ${what} where secret_hashes @> array[$1::bytea]`, [
      hash(secret),
    ])
  expect(await read()).toMatchObject([{ name: 'Dune Locks Inland Port', state: 'sent', asked: 0, confirmed: 0 }])
  for (const wrong of ['', 'x', randomUUID(), hash(secret).toString('hex')]) {
    expect(await read(wrong)).toEqual([])
    for (const name of ['confirm_application', 'withdraw_application']) expect(await deed(name, wrong)).toEqual([])
    expect(await deed('name_sponsors', wrong, ['Scheldt'])).toEqual([])
  }
  expect(await deed('withdraw_application', secret)).toEqual([])
  expect(await deed('name_sponsors', secret, ['Scheldt'])).toEqual([])
  await set(`expires_at = now()`)
  expect(await read()).toEqual([])
  expect(await deed('confirm_application', secret)).toEqual([])
  await set(`expires_at = now() + interval '1 day'`)
  expect(await deed('confirm_application', secret)).toHaveLength(1)
  expect(await deed('confirm_application', secret)).toEqual([])
  await set(`expires_at = now() - interval '9 days'`)
  expect(await deed('name_sponsors', secret, ['Scheldt', 'Boreal'])).toHaveLength(1)
  expect(await read()).toMatchObject([{ state: 'open', sponsor_names: ['Scheldt', 'Boreal'] }])
  expect(await deed('withdraw_application', secret)).toHaveLength(1)
  expect(await deed('withdraw_application', secret)).toEqual([])
  expect(await deed('name_sponsors', secret, ['Scheldt'])).toEqual([])
  await set(`ended_at = now() - interval '59 days'`)
  expect(await read()).toMatchObject([{ state: 'withdrawn' }])
  await set(`ended_at = now() - interval '61 days'`)
  expect(await read()).toEqual([])
})

test('what nobody confirmed goes after seven days, and what ended without an organisation after a year', async ({
  copy,
  database,
}) => {
  const keep = await plantApplication(database, copy.url)
  const former = await plantApplication(database, copy.url)
  const lapsed = await database.write(null, (db) => apply(db))
  await administer(
    copy.url,
    `update portal.application set expires_at = now() - interval '1 day' where secret_hashes @> array[$1::bytea]`,
    [hash(lapsed)],
  )
  await administer(
    copy.url,
    `update portal.application set state = 'refused', ended_at = now() - interval '400 days' where id = $1`,
    [former.id],
  )
  await database.write(null, (db) => apply(db))
  const { rows } = await administer(
    copy.url,
    `select id from portal.application where id = any ($1) or secret_hashes @> array[$2::bytea]`,
    [[keep.id, former.id], hash(lapsed)],
  )
  expect(rows).toEqual([{ id: keep.id }])
})

test('two sponsors speak for an applicant, each once, and neither hears of the other', async ({
  copy,
  database,
  world,
  secretariat: { secretary },
}) => {
  const { administrator, stranger, named, grouped } = world
  const { id, secret } = await plantApplication(database, copy.url)
  const asks = (...houses: string[]) => database.write(secretary, (db) => askSponsors(db, id, ...houses))
  const speaks = (who: Member, answer = 'confirmed') => database.write(who, (db) => answerSponsorship(db, id, answer))
  await expect(asks(named.organisation_id)).rejects.toThrow('sponsor_without_administrator')
  await expect(asks(secretary.organisation_id)).rejects.toThrow('no_sponsor')
  await expect(asks(randomUUID())).rejects.toThrow('no_sponsor')
  expect(await asks(administrator.organisation_id)).toMatchObject([
    { name: 'administrator', organisation_name: 'Originator' },
  ])
  await expect(asks(administrator.organisation_id)).rejects.toThrow('sponsor_asked')
  expect(await database.write(null, (db) => rowsOf(db, 'name_sponsors', secret, ['Somebody else']))).toEqual([])
  expect(await speaks(administrator, 'declined')).toMatchObject([{ confirmed: 0 }])
  await expect(speaks(administrator)).rejects.toThrow('sponsorship_answered')
  await asks(stranger.organisation_id)
  await expect(asks(...(await twoHouses(copy.url)))).rejects.toThrow('two_sponsors')
  const [third = ''] = await twoHouses(copy.url)
  await asks(third)
  const { rows: own } = await administer(
    copy.url,
    `select person_id from portal.membership where organisation_id = $1`,
    [third],
  )
  const other = { ...grouped, organisation_id: third, person_id: String(own[0]?.person_id) }
  const told = await database.read(stranger, (db) => rowsOf(db, 'sponsorships'))
  expect(told.filter(({ application_id }) => application_id === id)).toMatchObject([
    { name: 'Dune Locks Inland Port', contact_email: 'mila@dune-locks.example', open: true },
  ])
  expect(JSON.stringify(told)).not.toContain(third)
  expect(await speaks(stranger)).toMatchObject([{ confirmed: 1, contact_email: 'mila@dune-locks.example' }])
  await expect(database.write(secretary, (db) => decide(db, id, 'accepted'))).rejects.toThrow('sponsors_missing')
  expect(await speaks(other)).toMatchObject([{ confirmed: 2 }])
  expect(await database.read(null, (db) => rowsOf(db, 'read_application', secret))).toMatchObject([
    { asked: 2, confirmed: 2 },
  ])
  expect(await database.write(secretary, (db) => decide(db, id, 'accepted'))).toHaveLength(1)
  const after = await database.read(stranger, (db) => rowsOf(db, 'sponsorships'))
  expect(after.find(({ application_id }) => application_id === id)).toMatchObject({
    open: false,
    contact_email: null,
    contact_name: null,
    reason: null,
    sentence: 'We know them.',
  })
})

async function twoHouses(url: string) {
  const houses: string[] = []
  for (const name of ['Left Bank', 'Right Bank']) {
    const id = await plantOrganisation(url, name)
    await plantPerson(url, 'head', id, 'administrator')
    houses.push(id)
  }
  return houses
}

test('who is accepted becomes an organisation once, and its contact the first administrator', async ({
  copy,
  database,
  world,
  secretariat: { secretary, editor, head },
}) => {
  const { id } = await plantApplication(database, copy.url, {
    name: 'Once Only Terminals',
    contact_email: 'once@port.example',
  })
  const secret = randomUUID()
  const decides = (who: Member, verdict: string) =>
    database
      .write(who, (db) =>
        rowsOf(db, 'decide_application', id, verdict, 'Known to us.', 'The board knows them.', hash(secret)),
      )
      .catch(({ message }) => message)
  const meanwhile: Promise<unknown>[] = []
  await database.write(secretary, async (db) => {
    await rowsOf(db, 'decide_application', id, 'accepted', 'Known to us.', 'The board knows them.', hash(secret))
    meanwhile.push(decides(editor, 'accepted'))
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await expect.poll(async () => (await administer(copy.url, waiting)).rowCount, { timeout: 20_000 }).toBe(1)
  })
  expect(await Promise.all(meanwhile)).toEqual(['application_decided'])
  expect(await decides(editor, 'refused')).toBe('application_decided')
  const { rows } = await administer(copy.url, `select organisation_id from portal.application where id = $1`, [id])
  const houses = await administer(
    copy.url,
    `select organisation.id, kind, country, ports, cardinality(array(select circle_id from portal.circle_holder where organisation_id = organisation.id)) as circles
     from portal.organisation where name = 'Once Only Terminals'`,
  )
  const house = rows[0]?.organisation_id
  expect(houses.rows).toEqual([{ id: house, kind: 'PA', country: 'NL', ports: ['NLMOE'], circles: 2 }])
  expect(await database.read(null, (db) => opens(db, secret))).toEqual([{ email: 'once@port.example', known: false }])
  const later: string = randomUUID()
  const again = (who: Member) => database.write(who, (db) => rowsOf(db, 'invite_applicant_again', id, hash(later)))
  expect(await again(head)).toEqual([])
  expect(await again(secretary)).toHaveLength(1)
  expect(await database.read(null, (db) => opens(db, secret))).toEqual([])
  const person = await plantAccount(copy.url, 'once@port.example')
  expect(await database.write(null, (db) => accept(db, later))).toEqual([{ joined_id: person, inviter_name: null }])
  const joined = { ...world.author, organisation_id: house, person_id: person }
  expect(await database.read(joined, async (_, speaker) => speaker?.roles.toSorted())).toEqual([
    'administrator',
    'duty_desk',
    'publisher',
    'reader',
  ])
  expect(await again(secretary)).toEqual([])
})

async function plantAccount(url: string, email: string) {
  const id = randomUUID()
  await administer(
    url,
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, 'Once', $2, true, now(), now())`,
    [id, email],
  )
  return id
}

test('a second application is known by its numbers and by its name, however that is written', async ({
  copy,
  database,
  secretariat: { secretary },
}) => {
  const house = await plantOrganisation(copy.url, 'Çakıl Dock')
  const numbers = { lei: '529900T8BM49AURSDO55', vat: 'NL004495445B01' }
  const { id } = await plantApplication(database, copy.url, { name: 'CAKIL  dock!', eori: 'NL900', ...numbers })
  const second = await plantApplication(database, copy.url, { name: 'Another', eori: 'NL900', ...numbers })
  await plantApplication(database, copy.url, { name: 'Quite another', eori: 'NL901' })
  await database.write(null, (db) => apply(db, { name: 'Unconfirmed', eori: 'NL900' }))
  expect(await database.read(secretary, (db) => rowsOf(db, 'similar_to_application', id))).toEqual([
    { id: second.id, name: 'Another', state: 'open', alike: ['lei', 'vat', 'eori'] },
    { id: house, name: 'Çakıl Dock', state: 'member', alike: ['name'] },
  ])
})
