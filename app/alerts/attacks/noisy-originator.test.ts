import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Database } from '#db/database.server.ts'
import { release, writeDraft } from '#db/testing/bulletins.ts'
import { plantSecretariat } from '#db/testing/secretariat.ts'
import { administer } from '#db/testing/server.ts'
import { full } from '#db/testing/tally.ts'
import type { Member } from '#db/testing/world.ts'
import { chooses, due, immediate, quiet } from '../preferences/testing.ts'
import { subscribed, test, toldTo } from '../testing.ts'
import { listLoad } from '../visible-delivery/deliveries.server.ts'

quiet()

/** Five hundred, or enough to see it. */
const batches = full ? 20 : 6

test('an originator who releases as fast as one can fills nobody’s mailbox, holds up nobody else, and shows to the secretariat as a load', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, named, grouped, stranger } = world
  const secretariat = await plantSecretariat(copy.url)
  for (const member of [named, grouped, stranger]) {
    await chooses(database, member, 'immediate')
    await subscribed(database, member)
  }
  for (let batch = 0; batch < batches; batch++) {
    await flood(database, author, batch % 2 ? 'immediate' : 'expected')
    await post.deliver()
  }
  // ten at most, sixty of what is urgent, and what a full hour or ten minutes may have let through meanwhile
  const mailsTo = ({ person_id }: Member) =>
    post.office.arrived.filter(({ to }) => JSON.stringify(to).includes(person_id.slice(0, 8)))
  for (const member of [named, grouped, stranger]) {
    expect(mailsTo(member).length).toBeGreaterThan(60)
    expect(mailsTo(member).length).toBeLessThanOrEqual(75)
  }

  const other = await released(database, named, { ...immediate, title: 'From somebody else' })
  await post.deliver()
  expect(mailsTo(stranger).at(-1)?.subject).toContain('From somebody else')
  expect((await toldTo(database, stranger))[0]).toBe(other)

  const before = mailsTo(stranger).length
  await administer(copy.url, due)
  await post.deliver()
  expect(mailsTo(stranger).length - before).toBe(1)
  const { rows } = await administer(
    copy.url,
    `select state, count(*)::int from portal.delivery where recipient = $1 group by state`,
    [stranger.person_id],
  )
  expect(rows).toEqual([{ state: 'sent', count: 25 * batches + 1 }])

  const load = (who: Member) => database.read(who, (db) => listLoad(db))
  const { organisation_id } = author
  const [line, ...others] = await load(secretariat.one)
  expect([line, others]).toMatchObject([{ organisation_id, name: 'Originator' }, []])
  expect(line?.messages).toBeGreaterThanOrEqual(3 * 25 * batches)
  for (const member of [author, world.administrator, stranger]) expect(await load(member)).toEqual([])
}, 600_000)

/** Twenty-five GREEN releases, as fast as one can. */
function flood(database: Database, author: Member, urgency: string) {
  const { organisation_id, person_id } = author
  return database.write(author, async (db) => {
    for (let each = 0; each < 25; each++) {
      const id = await writeDraft(db, author, { layers: [{ tlp: 1, to: [2] }] })
      await db.updateTable('bulletin').set({ urgency }).where('id', '=', id).execute()
      await release(db, id)
      await db
        .insertInto('outbox')
        .values({ organisation_id, person_id, bulletin_id: id, kind: 'bulletin.released' })
        .execute()
    }
  })
}
