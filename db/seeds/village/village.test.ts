import { expect, test } from 'vitest'
import { roles } from '#app/vocabulary/roles.ts'
import { severity } from '#app/vocabulary/severity.ts'
import { taxonomies } from '#app/vocabulary/taxonomies.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import { groups } from './groups.ts'
import { organisations } from './organisations.ts'
import { people, standing } from './people.ts'
import * as shape from './shape.ts'
import { subscriptions } from './subscriptions.ts'

const unknown = (list: keyof typeof taxonomies, codes: string[]) => {
  const known: readonly (string | number)[] = taxonomies[list]
  return codes.filter((code) => !known.includes(code))
}

const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index)

const keys = new Set(organisations.map(({ key }) => key))

test('the numbers of the village are those of the vocabulary', () => {
  expect(shape.tlp).toEqual(tlp)
  expect(shape.severity).toEqual(severity)
})

test('organisations name codes that exist, and one is the secretariat', () => {
  expect(twice(organisations.map(({ key }) => key))).toEqual([])
  expect(organisations.filter(({ secretariat }) => secretariat)).toHaveLength(1)
  expect(
    unknown(
      'organisation_kind',
      organisations.map(({ kind }) => kind),
    ),
  ).toEqual([])
  expect(
    unknown(
      'sector',
      organisations.flatMap(({ sectors }) => sectors),
    ),
  ).toEqual([])
  expect(
    unknown(
      'port',
      organisations.flatMap(({ ports }) => ports),
    ),
  ).toEqual([])
})

test('people belong to organisations, hold known roles and get mail nowhere', () => {
  const memberships = people.flatMap((person) => person.memberships)
  expect(twice(people.map(({ key }) => key))).toEqual([])
  expect(memberships.filter(({ organisation }) => !keys.has(organisation))).toEqual([])
  expect(
    unknown(
      'role',
      memberships.flatMap((membership) => membership.roles),
    ),
  ).toEqual([])
  expect(people.filter(({ email }) => !/^[a-z.]+@[a-z-]+\.example$/.test(email))).toEqual([])
  expect(people.filter((person) => person.memberships.length > 1)).toHaveLength(1)
})

test('every role is played by somebody, and a standing names one person', () => {
  const held = new Set(people.flatMap((person) => person.memberships.flatMap((membership) => membership.roles)))
  expect(roles.filter((role) => !held.has(role))).toEqual([])
  const names = new Map(organisations.map(({ key, name }) => [key, name]))
  const standings = people.map((person) => standing(person, names.get(person.memberships[0].organisation) ?? ''))
  expect(twice(standings)).toEqual([])
  expect(standings).toEqual(
    expect.arrayContaining(['duty officer at Scheldt Terminals', 'publisher at Delta Port Police']),
  )
})

test('groups have a steward, and members or a rule that names somebody', () => {
  expect(groups.filter(({ steward }) => !keys.has(steward))).toEqual([])
  const listed = groups.flatMap((group) => ('members' in group ? group.members : []))
  expect(listed.filter((member) => !keys.has(member))).toEqual([])
  expect(twice(groups.map(({ key }) => key))).toEqual([])
})

test('subscriptions are of readers and name codes that exist', () => {
  const isMember = (subscription: (typeof subscriptions)[number]) =>
    people.some(({ key, memberships }) => {
      return key === subscription.person && memberships.some((m) => m.organisation === subscription.organisation)
    })
  expect(subscriptions.filter((subscription) => !isMember(subscription))).toEqual([])
  expect(
    unknown(
      'sector',
      subscriptions.flatMap(({ sectors }) => sectors),
    ),
  ).toEqual([])
  expect(
    unknown(
      'port',
      subscriptions.flatMap(({ ports }) => ports),
    ),
  ).toEqual([])
  expect(
    unknown(
      'modus_operandi',
      subscriptions.flatMap((s) => s.modi_operandi),
    ),
  ).toEqual([])
})
