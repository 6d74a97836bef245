import { expect, test } from 'vitest'
import { releaseReach } from './release-reach.ts'

const draft = { author_id: 'one', editor_id: null, revises: null, brokered: false, two_person_release: true }
const publisher = { person_id: 'one', roles: ['publisher'] }
const none = { organisation: 0, publisher: 0 } as const

test('a publisher releases alone what needs no second person', () => {
  expect(Object.values(releaseReach({ draft, speaker: publisher, caps: none }))).toEqual([
    'alone',
    'alone',
    'alone',
    'second',
    'second',
  ])
  const colleague = { ...publisher, person_id: 'two' }
  expect(releaseReach({ draft, speaker: colleague, caps: none })[4]).toBe('alone')
  expect(releaseReach({ draft: { ...draft, editor_id: 'two' }, speaker: colleague, caps: none })[4]).toBe('second')
  expect(releaseReach({ draft: { ...draft, two_person_release: false }, speaker: publisher, caps: none })[3]).toBe(
    'alone',
  )
})

test('a contributor is told who releases, and wider than the caps goes through the secretariat or not at all', () => {
  const caps = { organisation: 1, publisher: 2 } as const
  const contributor = { person_id: 'one', roles: ['contributor'] }
  expect(Object.values(releaseReach({ draft, speaker: contributor, caps }))).toEqual([
    'nobody',
    'secretariat',
    'publisher',
    'publisher',
    'publisher',
  ])
  expect(releaseReach({ draft: { ...draft, revises: 'three' }, speaker: publisher, caps })[1]).toBe('nobody')
})
