import { expect } from 'vitest'
import { listNotices } from '#app/alerts/notices/notices.server.ts'
import { subscribed, test } from '#app/alerts/testing.ts'
import { readHistory } from '#app/bulletins/history/list-history.server.ts'
import { readLife } from '#app/bulletins/life/read-life.server.ts'
import { findCardStanding, findGateCard } from '#app/bulletins/paper/gate-card.server.ts'
import { listBulletins } from '#app/bulletins/queries/list-bulletins.server.ts'
import { readBulletin } from '#app/bulletins/queries/read-bulletin.server.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { revise, rewrite } from '#db/testing/after-release.ts'
import { announce, publish } from '#db/testing/bulletins.ts'
import type { Member } from '#db/testing/world.ts'
import { findHits } from './find-hits.server.ts'
import { searchIn } from './search-filters.ts'

/** All that the pages of a bulletin, and those that lead to it, say to one reader. */
function pagesOf(database: Database, who: Member, reference: string) {
  return database.write(who, async (db, speaker) => {
    const reader = speaker as Speaker
    const card = await findGateCard(db, reader, reference, 'https://portal.example')
    return {
      card,
      standing: await findCardStanding(db, card?.address.split('/').at(-1) ?? ''),
      page: await readBulletin(db, reader, reference),
      life: await readLife(db, reference),
      history: await readHistory(db, reader, reference),
      list: await listBulletins(db, {}, null),
      hits: await findHits(db, searchIn(new URLSearchParams({ q: 'monday' })), null),
      notices: await listNotices(db, reader, null),
    }
  })
}

test('a revision of the annex alone changes no page, list, hit, card, notice or mail of whoever reads the summary', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, publisher, grouped, named } = world
  for (const who of [grouped, named]) await subscribed(database, who)
  const id = await publish(database, world, { tlp: 1, to: [2] }, { tlp: 2, to: [named.organisation_circle] })
  await announce(database, world, copy.url, id)
  await post.deliver()
  const { reference } = await database.read(author, (db) =>
    db.selectFrom('bulletin').select('reference').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  await pagesOf(database, grouped, reference)
  const before = await pagesOf(database, grouped, reference)
  const annex = await pagesOf(database, named, reference)
  const mails = post.office.arrived.length

  await revise(database, [author, publisher], id, rewrite(2, 'Three more seals in the annex.'))
  await post.deliver()
  expect(await pagesOf(database, grouped, reference)).toEqual(before)
  expect(await pagesOf(database, named, reference)).not.toEqual(annex)
  const later = post.office.arrived.slice(mails).map(({ to }) => JSON.stringify(to))
  expect(later.filter((to) => to.includes('grouped'))).toEqual([])
})
