import { behind } from '../ground.ts'
import { mailTo } from '../mail.ts'
import { type Actor, ask, signIn, visitor } from '../second-tenant/asking.ts'
import { settled } from '../second-tenant/settled.ts'
import { personOf, plantTenant, type Tenant } from '../second-tenant/tenants.ts'
import { test } from './cast.ts'
import { type Marked, plantGroupOf, plantMarked } from './marked.ts'
import { few, tally } from './tally.ts'

type Reader = { actor: Actor; mail: string; letters: string[]; circles: number[]; ceiling: number }
type Planted = Marked & Awaited<ReturnType<typeof plantMarked>>

const everybody = 1
const alliance = 2

test('class 6: each surface shows a bulletin to whom its marking and its audience allow, and to nobody else', async () => {
  const [originator, named, other] = [
    await plantTenant('Originator'),
    await plantTenant('Named'),
    await plantTenant('Other'),
  ]
  const readers = await readersOf(named, other)
  const planted: Planted[] = []
  for (const [place, marked] of (await combinations(originator, named, other)).entries())
    planted.push({ ...marked, ...(await plantMarked(originator, marked, place)) })
  await settled(originator)
  for (const reader of readers)
    if (reader.mail) reader.letters = (await mailTo(reader.mail)).map(({ source }) => source)
  const count = tally('6, markings and audiences on every surface', 720)
  await few(
    planted.flatMap((bulletin) => readers.map((reader) => ({ bulletin, reader }))),
    async ({ bulletin, reader }, place) => {
      if (place % 10 === 0) await behind(`delete from auth.attempt where key like 'use_%'`)
      for (const [surface, shown] of Object.entries(await surfaces(reader, bulletin)))
        count.tried(
          `${reader.actor.role} ${bulletin.name} ${surface}: ${shown}`,
          shown === expected(surface, reader, bulletin),
        )
    },
  )
  count.conclude()
})

/** The table of product.md: which circles a marking may have, each with and without the reader's organisation in it. */
async function combinations(originator: Tenant, named: Tenant, other: Tenant): Promise<Marked[]> {
  const [theirs, others] = [await plantGroupOf(originator, named), await plantGroupOf(originator, other)]
  const rows: [string, number, number, number[]?][] = [
    ['CLEAR for everybody', 0, everybody],
    ['GREEN for the alliance', 1, alliance],
    ['GREEN for the alliance but the named', 1, alliance, [named.circle]],
    ['GREEN for the alliance but the others', 1, alliance, [other.circle]],
  ]
  const narrow: [string, number, number, number][] = [
    ['a group', 1, theirs, others],
    ['an organisation', 1, named.circle, other.circle],
    ['a person', 1, personOf(named, 'publisher').circle, personOf(other, 'publisher').circle],
    ['a group', 2, theirs, others],
    ['an organisation', 2, named.circle, other.circle],
    ['an organisation', 3, named.circle, other.circle],
    ['a person', 4, personOf(named, 'publisher').circle, personOf(other, 'publisher').circle],
  ]
  for (const [kind, tlp, mine, foreign] of narrow)
    rows.push([`${tlp} for ${kind} of the named`, tlp, mine], [`${tlp} for ${kind} of others`, tlp, foreign])
  return rows.map(([name, tlp, to, not = []]) => ({ name, tlp, to: [to], not }))
}

async function readersOf(named: Tenant, other: Tenant): Promise<Reader[]> {
  const enter = async (tenant: Tenant, role: string, ceiling: number) => {
    const person = personOf(tenant, role)
    await behind(`update portal.membership set tlp_ceiling = $2 where person_id = $1`, [person.id, ceiling])
    const actor = { ...(await signIn(person)), role: `${role} of ${tenant === named ? 'the named' : 'the others'}` }
    return {
      actor,
      mail: person.email,
      letters: [],
      circles: [everybody, alliance, tenant.circle, person.circle],
      ceiling,
    }
  }
  const readers = [
    await enter(named, 'publisher', 4),
    await enter(named, 'duty_desk', 2),
    await enter(named, 'reader', 1),
    await enter(named, 'observer', 0),
    await enter(other, 'publisher', 4),
  ]
  return [...readers, { actor: visitor, mail: '', letters: [], circles: [everybody], ceiling: 0 }]
}

/** Nine lines instead of the policies. A group is known by who it was planted for. */
function sees({ actor, circles, ceiling }: Reader, { name, tlp, to, not = [] }: Marked) {
  if (tlp === 0) return true
  if (actor === visitor || tlp > ceiling) return false
  const isOfNamed = actor.role.includes('the named')
  const reached = name.includes('a group')
    ? name.includes('the named') === isOfNamed
    : to.some((id) => circles.includes(id))
  return reached && !not.some((id) => circles.includes(id))
}

function expected(surface: string, reader: Reader, bulletin: Marked) {
  if (surface === 'public page') return bulletin.tlp === 0
  if (surface === 'words in mail') return false
  if (reader.actor === visitor) return false
  return sees(reader, bulletin) && (surface !== 'card' || bulletin.tlp <= 1)
}

async function surfaces({ actor, letters }: Reader, { reference, word, tlp }: Planted) {
  const shows = async (path: string, what: string) => {
    const { status, body } = await ask(actor, { path })
    return status === 200 && body.includes(what)
  }
  return {
    page: await shows(`/bulletins/${reference}`, word),
    data: await shows(`/bulletins/${reference}.data`, word),
    list: await shows('/bulletins?organisation=Originator', reference),
    search: await shows(`/search?q=${word}`, reference),
    history: await shows(`/bulletins/${reference}/history`, word),
    questions: await shows(`/bulletins/${reference}/questions`, reference),
    pdf: (await ask(actor, { path: `/bulletins/${reference}/pdf` })).status === 200,
    card: (await ask(actor, { path: `/bulletins/${reference}/card` })).status === 200,
    'public page': await shows(`/public/${reference}`, word),
    'words in mail': tlp >= 2 && letters.some((letter) => letter.includes(word)),
  }
}
