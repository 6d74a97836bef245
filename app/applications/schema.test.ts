import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { applicationForm } from './schema.ts'

const whole = {
  name: 'Dune Locks',
  kind: 'PA',
  country: 'NL',
  eori: 'NL12345678',
  contact_name: 'Mila Duin',
  contact_function: 'Officer',
  contact_email: ' Mila@Dune-Locks.example ',
  reason: 'We see cut seals each week.',
  language: 'nl',
}

/** As a browser posts it: what is left open comes as an empty text. */
function posted(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ lei: '', vat: '', website: '', ...whole, ...fields }))
    form.append(name, value)
  const read = parseWithZod(form, { schema: applicationForm })
  return read.status === 'success' ? read.value : (read.error ?? {})
}

test('one number is enough, as it compares, whatever was put between its signs', () => {
  expect(posted({})).toMatchObject({ lei: null, vat: null, eori: 'NL12345678', ports: [], website: '' })
  expect(posted({ eori: '', lei: '5299 00t8bm49-aursdo55' })).toMatchObject({ lei: '529900T8BM49AURSDO55', eori: null })
  expect(posted({ eori: '', vat: 'nl 0044.95.445.b01' })).toMatchObject({ vat: 'NL004495445B01' })
  expect(posted({ eori: '' })).toEqual({ lei: ['applications:form.wrong.none'] })
})

test.for([
  ['lei', '529900T8BM49AURSDO56'],
  ['lei', '529900T8BM49AURSDO5'],
  ['vat', 'NL004495445B02X'],
  ['vat', 'US123456789'],
  ['vat', 'BE0123456789'],
  ['eori', 'NL1234567890123456'],
  ['eori', '12345678'],
  ['eori', 'N123456789'],
])('%s does not take %s, also beside one that fits', ([field = '', typed = '']) => {
  expect(posted({ [field]: typed })).toEqual({ [field]: [`applications:form.wrong.${field}`] })
})

test.for(['javascript:alert(1)', 'data:text/html,x', 'port.example', 'http://127.0.0.1', 'https://user:x@'])(
  'a website is not %s',
  (website) => {
    expect(posted({ website })).toEqual({ website: ['applications:form.wrong.website'] })
  },
)

test('lines stay lines, and a mail address folds', () => {
  const read = posted({
    name: 'Dune\r\nBcc: all@port.example',
    contact_name: 'Mila\u202eniuD',
    website: 'https://port.example/a',
  })
  expect(read).toMatchObject({
    name: 'Dune Bcc: all@port.example',
    contact_name: 'Mila niuD',
    contact_email: 'mila@dune-locks.example',
  })
  for (const contact_email of ['a@b.example, c@d.example', '<a@b.example>', 'a@b.example\r\nBcc: c@d.example'])
    expect(posted({ contact_email })).toHaveProperty('contact_email')
  expect(Object.keys(posted({ kind: 'XX', country: 'ZZ', language: 'fr', reason: 'short' })).sort()).toEqual([
    'country',
    'kind',
    'language',
    'reason',
  ])
  expect(posted({ ports: 'XXXXX' })).toHaveProperty('ports[0]')
})

test('what nobody asks for is not taken', () => {
  const read = posted({ state: 'accepted', organisation_id: 'x', secret_hashes: 'x', decision: 'x', id: 'x' })
  for (const name of ['state', 'organisation_id', 'secret_hashes', 'decision', 'id'])
    expect(read).not.toHaveProperty(name)
})
