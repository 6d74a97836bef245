import ICAL from 'ical.js'
import { detect } from '#app/indicators/detection/detect.ts'
import type { Arrival } from './arrival.ts'
import { nothingSaid, portsIn, type Said } from './expectation.ts'

export function isCalendar(text: string) {
  return /^\s*BEGIN:VCALENDAR/i.test(text)
}

/** The entries of a calendar (RFC 5545 3.6.1), each by what its words name; null for what is no calendar. */
export function readCalendar(text: string, most: number): Said[] | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text.trim()))
    return calendar
      .getAllSubcomponents('vevent')
      .slice(0, most)
      .map((entry) => saidIn(new ICAL.Event(entry)))
  } catch {
    return null
  }
}

function saidIn(entry: ICAL.Event): Said {
  const [summary, location, description] = [entry.summary, entry.location, entry.description].map(some) as Words
  const found = detect(`${summary}\n${description}`)
  const first = (type: string) => found.find((one) => one.type === type && one.outcome !== 'reject')?.value ?? ''
  const [port = ''] = portsIn(location || summary)
  const container = first('container')
  return {
    ...nothingSaid,
    text: summary,
    uid: some(entry.uid).slice(0, 250),
    ship: container ? '' : shipIn(summary),
    imo: first('imo_ship'),
    container,
    port,
    last_ports: portsIn(some(lastPorts.exec(description)?.[1])),
    eta: arrivalOf(entry.startDate),
    note: container ? summary.slice(0, 500) : '',
  }
}

type Words = [string, string, string]

function some(text: string | null | undefined) {
  return (text ?? '').slice(0, 2_000)
}

const lastPorts = /(?:last|previous|vorige|laatste)[^:\n]*:\s*([^\n]+)/i

/** The words before the number, without what every ship is called. */
function shipIn(summary: string) {
  return summary
    .replace(/\bIMO\b.*$/i, '')
    .replace(/^\s*(ETA|MV|M\/V|MS|SS)\b\.?\s*/i, '')
    .replace(/[\s,;:(–-]+$/, '')
    .trim()
}

/** A time of the entry's own zone is worked out; one that floats is the reader's. */
function arrivalOf(start: ICAL.Time | null): Arrival | null {
  if (!start) return null
  const floats = start.isDate || start.zone === ICAL.Timezone.localTimezone
  if (floats)
    return {
      at: start
        .toString()
        .slice(0, 19)
        .replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00:00'),
      zoned: false,
    }
  return { at: new Date(start.toUnixTime() * 1_000).toISOString(), zoned: true }
}
