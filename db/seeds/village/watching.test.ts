import { expect, test } from 'vitest'
import { checkIndicator } from '#app/indicators/check-indicator.ts'
import type { IndicatorType } from '#app/indicators/types.ts'
import { taxonomies } from '#app/vocabulary/taxonomies.ts'
import { stemFor } from '#app/watching/stem-for.ts'
import { identifiers } from './identifiers.ts'
import { people } from './people.ts'
import { telling } from './telling.ts'
import { watching } from './watching.ts'

test('what is watched and expected is written as the rules write it, and some of it stands in bulletins', () => {
  const boxes = watching.flatMap(({ boxes }) => boxes.map(({ value }) => ({ type: 'container', value })))
  const ships = watching.flatMap(({ calls }) => calls.map(({ imo }) => ({ type: 'imo_ship', value: imo })))
  const watched = watching.flatMap((one) => one.watched)
  for (const { type, value } of [...boxes, ...ships, ...watched]) {
    expect(checkIndicator(type as IndicatorType, value), value).toMatchObject({ value })
    if (type === 'container' || type === 'seal') expect(stemFor(type, value)).toBe(value.slice(0, 10))
  }
  const named = new Set(identifiers.flatMap((one) => one.identifiers.map(({ value }) => value)))
  expect(watched.filter(({ value }) => named.has(value)).length).toBeGreaterThan(10)
})

test('calls are at known ports, and everything says that it is an exercise', () => {
  const calls = watching.flatMap((one) => one.calls)
  const ports: readonly string[] = taxonomies.port
  expect(
    calls.flatMap(({ port, last_ports }) => [port, ...last_ports]).filter((port) => !ports.includes(port)),
  ).toEqual([])
  const said = watching.flatMap(({ watched, calls, boxes }) => [
    ...watched.map(({ list }) => list),
    ...[...calls, ...boxes].map(({ note }) => note),
  ])
  expect([...said, ...telling.feeds.map(({ name }) => name)].filter((text) => !text?.startsWith('Exercise'))).toEqual(
    [],
  )
})

test('whoever watches, follows or is told belongs to the organisation', () => {
  const isOf = (key: string, organisation: string) =>
    people.some((person) => person.key === key && person.memberships.some((seat) => seat.organisation === organisation))
  for (const { organisation, by, followers } of watching)
    expect([by, ...followers].filter((key) => !isOf(key, organisation))).toEqual([])
  const told = [telling.bounced, telling.failed, ...telling.preferences.map(({ person }) => person)]
  expect(told.filter((key) => !people.some((person) => person.key === key))).toEqual([])
})
