import { askReview } from '#app/bulletins/commands/ask-review.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { drafted, release } from '#app/bulletins/testing.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { full, tally } from '#db/testing/tally.ts'
import type { Member, World } from '#db/testing/world.ts'
import { hurry, silence } from '../webhooks/testing.ts'
import { type Recipient, test } from './testing.ts'
import { type Marking, type Withdrawal, withdrawals } from './withdrawals.ts'

const markings: Marking[] = full ? [0, 1, 2, 3, 4] : [2]

/** Each marking, once for somebody who goes on reading, and once for each way to end that. */
const rounds = markings.flatMap((tlp): { tlp: Marking; name: string; withdrawal?: Withdrawal }[] => [
  { tlp, name: 'nothing was taken away' },
  ...Object.entries(withdrawals)
    .filter(([, { only }]) => only?.includes(tlp) ?? true)
    .map(([name, withdrawal]) => ({ tlp, name, withdrawal })),
])

type Said = Record<'mail' | 'push' | 'webhook' | 'atom' | 'json' | 'calendar', string>
type Told = { word: string; urgent: string; digest: string; said: Said }

test('class 38: no body above GREEN leaves, and nothing to whom it was taken from before it was sent', {
  timeout: 900_000,
}, async ({ copy, database, world, post, hooks, outlets }) => {
  const count = tally('38, messages to who may not know', full ? 400 : 120)

  async function tell(tlp: Marking, withdrawal?: Withdrawal): Promise<Told> {
    await silence(copy.url)
    for (const heard of [post.office.arrived, outlets.service.arrived, hooks.receiver.arrived]) heard.length = 0
    const recipient = await outlets.recipient()
    const word = `word${crypto.randomUUID().slice(0, 8)}`
    const written = { title: `Of ${word}`, body: `About ${word}.`, tlp, included: [audience(tlp, recipient, world)] }
    const [urgent, digest] = [
      await drafted(database, world.author, { ...written, urgency: 'immediate' }),
      await drafted(database, world.author, { ...written, urgency: 'expected' }),
    ]
    for (const reference of [urgent, digest]) await releaseTogether(database, world, reference)
    await administer(copy.url, asksForAnswers, [urgent])
    await outlets.plan()
    if (withdrawal) await withdraw(copy.url, withdrawal.statement, recipient, [urgent, digest])
    await hurry(copy.url)
    await outlets.send()
    return { word, urgent, digest, said: await saidTo(recipient) }
  }

  async function saidTo({ person_id, feed }: Recipient): Promise<Said> {
    const own = post.office.arrived.filter(({ to }) => JSON.stringify(to).includes(person_id.slice(0, 8)))
    return {
      mail: own.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(),
      push: outlets.service.arrived.flatMap(({ to, text }) => (to === person_id ? text : [])).join(),
      webhook: hooks.receiver.arrived.map(({ body }) => body).join(),
      ...(await outlets.feed(feed)),
    }
  }

  for (const { tlp, name, withdrawal } of rounds) {
    const told = await tell(tlp, withdrawal)
    for (const [what, held] of withdrawal ? nothing(withdrawal, told) : whatTravels(tlp, told))
      count.tried(`${tlpLabel(tlp)}, ${name}: ${what}`, held)
  }
  count.conclude()
})

const asksForAnswers = `update portal.bulletin set acknowledge_by = now() + interval '1 hour' where reference = $1`

/** The widest that a marking may have, but for the alliance where a group can be left. */
function audience(tlp: Marking, { circle, organisation_circle }: Member, { group }: World) {
  return [1, group.circle, group.circle, organisation_circle, circle][tlp] ?? 0
}

/** By a second person, as what is RED needs. */
async function releaseTogether(database: Database, { author, publisher }: World, reference: string) {
  await database.write(author, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (draft) await askReview(db, speaker as Speaker, draft, publisher.person_id)
  })
  await release(database, publisher, reference)
}

/** Only what the statement names is given to it. */
function withdraw(url: string, statement: string, { person_id, organisation_id }: Member, references: string[]) {
  const text = statement
    .replaceAll('$1', `'${person_id}'`)
    .replaceAll('$2', `'${organisation_id}'`)
    .replaceAll('$3', `'{${references}}'`)
  return administer(url, text)
}

/** Whoever may read it is told by every way, in words only what may travel. */
function whatTravels(tlp: Marking, { word, urgent, digest, said }: Told): [string, boolean][] {
  const travels = tlp <= 1
  return [
    ['mail at once', said.mail.includes(urgent)],
    ['digest', said.mail.includes(digest)],
    ['push', said.push.includes(urgent)],
    ['webhook', said.webhook.includes(urgent) === tlp < 4],
    ...(['atom', 'json', 'calendar'] as const).map((way): [string, boolean] => [
      way,
      said[way].includes(urgent) === travels,
    ]),
    ...Object.entries(said).map(([way, text]): [string, boolean] => [
      `words by ${way}`,
      text.includes(word) === (travels && way !== 'push'),
    ]),
  ]
}

/** Of what was recalled, feeds say the reference and that it was. */
function nothing({ feeds, statement }: Withdrawal, { word, urgent, digest, said }: Told): [string, boolean][] {
  const recalled = statement.includes('recalled')
  return Object.entries(said).flatMap(([way, text]): [string, boolean][] => {
    const isFeed = ['atom', 'json', 'calendar'].includes(way)
    if (isFeed && feeds) return []
    const named = (reference: string) => text.includes(reference) && !(isFeed && recalled)
    return [
      [`${way} of what is urgent`, !named(urgent)],
      [`${way} of what is bundled`, !named(digest)],
      [`words by ${way}`, !text.includes(word)],
    ]
  })
}
