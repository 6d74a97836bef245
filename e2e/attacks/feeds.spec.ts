import { openPushService, type PushService } from '#db/testing/push-service.ts'
import { behind } from '../ground.ts'
import { ask, signIn, visitor } from '../second-tenant/asking.ts'
import { personOf, plantTenant } from '../second-tenant/tenants.ts'
import { expect, test } from './cast.ts'
import { forged, formulas, isData, pieces, titles } from './feed-payloads.ts'
import { type Listener, plantListener } from './listener.ts'
import { plantMarked, type Written } from './marked.ts'
import { tally } from './tally.ts'

const kinds = ['atom', 'json', 'ics']
type Count = ReturnType<typeof tally>
type Cast = { owner: Listener; other: Listener; mine: Written; kept: Written[] }

test('class 39: an address of a feed shows what its own person may read, to nobody else, and nothing in it is code', async () => {
  const service = await openPushService()
  const count = tally('39, feeds and what is exported', 150)
  const cast = await plantCast(service)
  await readsOwn(count, cast)
  await opensNothingElse(count, cast)
  await staysWords(count, cast)
  await ends(count, cast)
  for (const { stream, close } of [cast.owner, cast.other]) {
    stream.close()
    await close()
  }
  service.close()
  count.conclude()
})

async function plantCast(service: PushService): Promise<Cast> {
  const originator = await plantTenant('Originator')
  const owner = await plantListener('Owner', originator, service)
  const other = await plantListener('Other', originator, service)
  const plant = (tlp: number, to: number) => plantMarked(originator, { name: '', tlp, to: [to] }, tlp)
  const mine = await plant(1, owner.group)
  await behind(`update portal.bulletin set acknowledge_by = now() + interval '1 hour' where id = $1`, [mine.id])
  const kept = [
    await plant(2, owner.group),
    await plant(3, owner.tenant.circle),
    await plant(4, owner.person.circle),
    await plant(1, other.group),
  ]
  return { owner, other, mine, kept }
}

const at = (file: string, method = 'GET') => ask(visitor, { path: `/feeds/${file}`, method })

async function readsOwn(count: Count, { owner: { token }, mine, kept }: Cast) {
  for (const kind of kinds) {
    const { body } = await at(`${token}.${kind}`)
    expect(body.replaceAll('\r\n ', '')).toContain(mine.reference)
    for (const { reference, word } of kept)
      for (const said of [reference, word]) count.tried(`${kind} says ${said}`, !body.includes(said))
    count.tried(`${kind} holds its own address`, !body.includes(token))
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      count.tried(`${method} ${kind}`, (await at(`${token}.${kind}`, method)).status >= 400)
  }
}

async function opensNothingElse(count: Count, { owner: { token }, mine }: Cast) {
  for (const file of forged(token)) {
    const { status, body } = await at(file)
    count.tried(`forged ${file}`, status >= 400 && status < 500 && !body.includes(mine.reference))
  }
  for (const path of ['/', '/alerts', '/bulletins', `/bulletins/${mine.reference}`, '/account', '/alerts/stream'])
    for (const name of ['session', 'better-auth.session_token']) {
      const { status, body } = await ask({ role: 'program', cookie: `${name}=${token}` }, { path })
      count.tried(`as ${name} for ${path}`, status !== 200 && !body.includes(mine.word))
    }
}

async function staysWords(count: Count, { owner, mine }: Cast) {
  for (const kind of kinds) {
    const before = pieces(kind, (await at(`${owner.token}.${kind}`)).body)
    for (const title of titles) {
      await behind('update portal.bulletin set title = $2 where id = $1', [mine.id, title])
      const { body } = await at(`${owner.token}.${kind}`)
      count.tried(`${title} in ${kind}`, isData(kind, body) && pieces(kind, body) === before)
    }
  }
  const desk = personOf(owner.tenant, 'duty_desk')
  await behind(
    `insert into portal.watched_identifier (organisation_id, person_id, type, raw, value, stem, reason)
     select $1, $2, 'container', 'CSQU305438' || n, 'CSQU305438' || n, 'CSQU305438' || n, reason from unnest($3::text[]) with ordinality as each (reason, n)`,
    [owner.tenant.id, desk.id, formulas],
  )
  const { body } = await ask(await signIn(desk), { path: '/watching/export' })
  expect(body).toContain('CSQU3054381')
  for (const cell of body.split(/\r\n|,/)) count.tried(`cell ${cell}`, !/^"?[=+@\t-]/.test(cell))
}

async function ends(count: Count, { owner, other }: Cast) {
  await behind('delete from portal.feed where person_id = $1', [owner.person.id])
  await behind(`update portal.organisation set status = 'suspended' where id = $1`, [other.tenant.id])
  for (const { token } of [owner, other])
    for (const kind of kinds) count.tried(`ended, ${kind}`, (await at(`${token}.${kind}`)).status === 404)
}
