import { expect, test } from 'vitest'
import { type Deed, deeds, highestReadable, may, mayOpen, type Role, roles } from './roles.ts'
import { tlp } from './tlp.ts'

const read: Deed[] = ['read', 'ask', 'subscribe', 'watch', 'see_sites', 'read_aggregates']
const write: Deed[] = [
  ...read,
  'rehearse',
  'draft',
  'sight',
  'comment',
  'adopt',
  'converse',
  'keep_watch',
  'keep_sites',
]

const table: Record<Role, Deed[]> = {
  reader: [...read, 'rehearse'],
  contributor: write,
  publisher: [...write, 'release', 'revise', 'renew', 'recall', 'acknowledge', 'see_desk'],
  duty_desk: [...read, 'rehearse', 'sight', 'acknowledge', 'converse', 'keep_watch', 'keep_desk', 'see_desk'],
  administrator: [
    'administer',
    'audit',
    'rehearse',
    'watch',
    'see_sites',
    'keep_sites',
    'keep_watch',
    'keep_desk',
    'see_desk',
  ],
  data_protection_officer: ['audit', 'inspect_reads'],
  secretariat: [...read, 'vet', 'curate', 'broker'],
  platform_operator: ['operate'],
  auditor: ['audit'],
  observer: ['read', 'read_aggregates'],
}

test.each(roles)('a %s may what the table says and nothing else', (role) => {
  expect(deeds.filter((deed) => may([role], deed)).sort()).toEqual([...table[role]].sort())
})

test('roles add up, and unknown roles add nothing', () => {
  expect(may(['reader', 'duty_desk'], 'acknowledge')).toBe(true)
  expect(may(['administrator', 'reader'], 'release')).toBe(false)
  expect(may(['owner', 'toString', ''], 'read')).toBe(false)
  expect(may([], 'read')).toBe(false)
})

test('a reader opens up to the ceiling; everybody else what is public', () => {
  expect(highestReadable(['reader'], tlp.amber)).toBe(tlp.amber)
  expect(highestReadable(['observer'], tlp.red)).toBe(tlp.clear)
  expect(highestReadable(['platform_operator', 'auditor'], tlp.red)).toBe(tlp.clear)
  expect(mayOpen(['reader'], tlp.amber, tlp.amber)).toBe(true)
  expect(mayOpen(['reader'], tlp.amber, tlp.amberStrict)).toBe(false)
  expect(mayOpen(['auditor'], tlp.red, tlp.green)).toBe(false)
})
