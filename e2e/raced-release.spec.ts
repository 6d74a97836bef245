import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { behind } from './ground.ts'
import { look } from './main-journey/glances.ts'
import { expect, test, villager } from './portal.ts'
import { plantLayer } from './second-tenant/layers.ts'

const ways: { how: string; options: BrowserContextOptions; confidential: boolean; told: RegExp }[] = [
  {
    how: 'with script',
    options: {},
    confidential: false,
    told: /^Layer [12]: Can see it now: Tyrrhenian Ports Authority, 2 people$/,
  },
  {
    how: 'without script',
    options: { javaScriptEnabled: false },
    confidential: true,
    told: /^Layer [12]: Other people than before: Members of Raced .*, \d people \(\d when the page was shown\)$/,
  },
]

const police = 'publisher at Delta Port Police'
const store = 'site manager at Polder Cold Store'
const newcomer = 'security officer at Tyrrhenian Ports Authority'
const why = 'He speaks for the port, and is named in the news.'

test.describe.configure({ timeout: 120_000 })

for (const { how, options, confidential, told } of ways)
  test(`a group that grows under the releaser's eyes stops the release, and nothing typed is lost, ${how}`, async ({
    as,
  }) => {
    const group = `Raced ${randomUUID()}`
    await plantGroup(group, confidential, ['Delta Port Police', 'Polder Cold Store'])
    const [page, member, joins] = [await as(police, options), await as(store), await as(newcomer)]
    const reference = await plantDraft(group)
    await page.goto(`/bulletins/${reference}/release`)
    await page.getByLabel('Or say why it has to stay').fill(why)
    await page.getByLabel('Answer wanted').selectOption('24')

    await join(group, 'Tyrrhenian Ports Authority')
    await button(page, 'Release now').click()
    const stop = page.getByRole('status').filter({ hasText: 'Nothing was released' })
    await expect(stop).toContainText('Who can see this has changed since this page was shown.')
    await expect(stop.getByRole('listitem')).toHaveText([told, told])
    await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}/release`))
    expect(await eventsOf(reference)).toEqual([{ state: 'draft', revision: 0, events: 0, warnings: 0 }])
    for (const reader of [member, joins])
      expect(await look(reader, reference)).toEqual(await look(reader, 'BW-0000-0000'))

    await expect(page.getByLabel('Or say why it has to stay')).toHaveValue(why)
    await expect(page.getByLabel('Answer wanted')).toHaveValue('24')
    await button(page, 'Release now').click()
    await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
    for (const reader of [member, joins]) {
      await reader.goto(`/bulletins/${reference}`)
      await expect(reader.getByRole('article')).toContainText('Jan de Vries')
    }
    expect(await eventsOf(reference)).toEqual([{ state: 'released', revision: 1, events: 1, warnings: 1 }])
  })

/** A draft of the police for the group: a GREEN summary and an AMBER annex. Answers its reference. */
async function plantDraft(group: string) {
  const id = randomUUID()
  const reference = `BW-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
  const [author] = await behind<{ organisation_id: string; person_id: string }>(
    `insert into portal.bulletin (id, reference, organisation_id, author_id, title, exercise)
     select $1, $2, organisation_id, person_id, 'Asked at gate 4', true
     from portal.membership join portal.person on person.id = person_id where email = $3 returning organisation_id`,
    [id, reference, villager(police).email],
  )
  const [circle] = await behind<{ circle_id: number }>(`select circle_id from portal."group" where name = $1`, [group])
  const draft = { bulletin: id, to: [circle?.circle_id ?? 0] }
  const tenant = { id: author?.organisation_id ?? '' }
  await plantLayer(tenant, { ...draft, position: 1, tlp: 1, body: 'Somebody asks drivers for their release codes.' })
  await plantLayer(tenant, { ...draft, position: 2, tlp: 2, body: 'It is Mr Jan de Vries who asks.' })
  return reference
}

/** As its steward, the secretariat, keeps it; known to its members alone, so that nobody else's pages change. */
async function plantGroup(name: string, confidential: boolean, members: string[]) {
  await behind(
    `insert into portal."group" (organisation_id, name, purpose, listed, membership_confidential, circle_id)
     select id, $1, 'Raced', false, $2, portal.new_circle('group') from portal.organisation where secretariat`,
    [name, confidential],
  )
  for (const member of members) await join(name, member)
}

function join(group: string, member: string) {
  return behind(
    `insert into portal.group_member (group_id, organisation_id)
     select "group".id, organisation.id from portal."group", portal.organisation where "group".name = $1 and organisation.name = $2`,
    [group, member],
  )
}

function eventsOf(reference: string) {
  return behind(
    `select state, revision, (select count(*)::int from portal.outbox where bulletin_id = bulletin.id) as events,
       (select count(*)::int from portal.overruled_warning as warning where warning.bulletin_id = bulletin.id) as warnings
     from portal.bulletin where reference = $1`,
    [reference],
  )
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
