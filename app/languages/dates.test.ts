import { expect, test } from 'vitest'
import { type Clock, dayDate, fullDate, numberText, relativeDate, shortDate } from './dates.ts'
import './translator.server.ts'

const clock: Clock = { language: 'en', time_zone: 'Europe/Brussels', now: new Date('2026-03-03T13:05:00Z') }
const dutch: Clock = { ...clock, language: 'nl' }

test('a time of today is said with its hour and zone', () => {
  expect(shortDate(clock.now, clock)).toBe('today 14:05 CET')
  expect(shortDate(clock.now, dutch)).toBe('vandaag 14:05 CET')
  expect(shortDate(new Date('2026-03-02T23:30:00Z'), clock)).toBe('today 00:30 CET')
  expect(shortDate(new Date('2026-03-02T22:30:00Z'), clock)).toBe('yesterday 23:30 CET')
  expect(shortDate(new Date('2026-03-04T08:00:00Z'), dutch)).toBe('morgen 09:00 CET')
})

test('further away it gets its day, and in another year its year', () => {
  expect(shortDate(new Date('2026-07-14T10:00:00Z'), clock)).toBe('14 Jul 12:00 CEST')
  expect(shortDate(new Date('2025-12-31T22:59:00Z'), dutch)).toBe('31 dec 2025 23:59 CET')
  expect(fullDate(clock.now, clock)).toBe('Tuesday 3 March 2026, 14:05 CET')
  expect(dayDate(clock.now, dutch)).toBe('3 maart 2026')
})

test('each zone has its own name', () => {
  const said = (time_zone: string, moment: string) => shortDate(new Date(moment), { ...clock, time_zone })
  expect(said('Europe/Athens', '2026-03-03T10:00:00Z')).toBe('today 12:00 EET')
  expect(said('Europe/Athens', '2026-07-03T10:00:00Z')).toBe('3 Jul 13:00 EEST')
  expect(said('Europe/Lisbon', '2026-03-03T10:00:00Z')).toBe('today 10:00 WET')
  expect(said('Europe/Dublin', '2026-07-03T10:00:00Z')).toBe('3 Jul 11:00 IST')
  expect(said('America/Guayaquil', '2026-03-03T10:00:00Z')).toBe('today 05:00 UTC-5')
  expect(said('Asia/Kolkata', '2026-03-03T10:00:00Z')).toBe('today 15:30 UTC+5:30')
  expect(said('UTC', '2026-03-03T10:00:00Z')).toBe('today 10:00 UTC')
})

test('a distance in time counts from the given now', () => {
  const said = (minutes: number, as: Clock) => relativeDate(new Date(clock.now.getTime() + minutes * 60_000), as)
  expect(said(0, clock)).toBe('now')
  expect(said(-1, clock)).toBe('1 minute ago')
  expect(said(180, clock)).toBe('in 3 hours')
  expect(said(-3 * 1440, dutch)).toBe('3 dagen geleden')
})

test('numbers are grouped as readers of the language do', () => {
  expect(numberText(12480, 'en')).toBe('12,480')
  expect(numberText(12480, 'nl')).toBe('12.480')
})
