import type { Language } from './languages.ts'
import { translator } from './translator.ts'
import { wallClock } from './zones.ts'

/** In which language and zone times are said, and the moment that counts as now. */
export type Clock = { language: Language; time_zone: string; now: Date }

const nearDays = new Map<number, 'today' | 'yesterday' | 'tomorrow'>([
  [0, 'today'],
  [-1, 'yesterday'],
  [1, 'tomorrow'],
])

/** "today 14:05 CET", "3 Mar 14:05 CET"; the year is said when it is not this one. */
export function shortDate(moment: Date, clock: Clock) {
  const then = wallClock(moment, clock.time_zone)
  const now = wallClock(clock.now, clock.time_zone)
  const t = translator(clock.language)
  const near = nearDays.get(dayNumber(then) - dayNumber(now))
  const year = then.year === now.year ? 'day' : 'day_year'
  return t(`frame:time.${near ?? year}`, said(moment, clock, 'months_short'))
}

/** "Tuesday 3 March 2026, 14:05 CET": for hover and print. */
export function fullDate(moment: Date, clock: Clock) {
  return translator(clock.language)('frame:time.full', said(moment, clock))
}

/** "3 March 2026": for days that have no hour. */
export function dayDate(moment: Date, clock: Clock) {
  return translator(clock.language)('frame:time.date', said(moment, clock))
}

/** "in 3 hours", "2 days ago", as of `clock.now`. */
export function relativeDate(moment: Date, clock: Clock) {
  const minutes = Math.round((moment.getTime() - clock.now.getTime()) / 60_000)
  const t = translator(clock.language)
  const direction = minutes < 0 ? 'ago' : 'in'
  const distance = Math.abs(minutes)
  if (distance < 1) return t('frame:time.now')
  if (distance < 60) return t(`frame:time.${direction}.minutes`, { count: distance })
  if (distance < 48 * 60) return t(`frame:time.${direction}.hours`, { count: Math.round(distance / 60) })
  return t(`frame:time.${direction}.days`, { count: Math.round(distance / 1440) })
}

/** "12,480" or "12.480". */
export function numberText(value: number, language: Language) {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL').format(value)
}

function said(moment: Date, { language, time_zone }: Clock, months: 'months' | 'months_short' = 'months') {
  const wall = wallClock(moment, time_zone)
  const t = translator(language)
  return {
    ...wall,
    clock: `${two(wall.hour)}:${two(wall.minute)}`,
    month: t(`frame:time.${months}`).split(' ')[wall.month - 1],
    weekday: t('frame:time.weekdays').split(' ')[wall.weekday],
  }
}

const two = (value: number) => String(value).padStart(2, '0')

const dayNumber = ({ year, month, day }: { year: number; month: number; day: number }) =>
  Date.UTC(year, month - 1, day) / 86_400_000
