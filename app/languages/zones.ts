const formatters = new Map<string, Intl.DateTimeFormat>()

const regions: { zones: RegExp; names: Record<number, string> }[] = [
  { zones: /^Europe\/London$/, names: { 0: 'GMT', 60: 'BST' } },
  { zones: /^Europe\/Dublin$/, names: { 0: 'GMT', 60: 'IST' } },
  { zones: /^(Europe\/Lisbon|Atlantic\/(Canary|Faroe|Madeira))$/, names: { 0: 'WET', 60: 'WEST' } },
  {
    zones: /^(Europe\/(Athens|Bucharest|Helsinki|Kyiv|Riga|Sofia|Tallinn|Vilnius)|Asia\/Nicosia)$/,
    names: { 120: 'EET', 180: 'EEST' },
  },
  { zones: /^Europe\//, names: { 60: 'CET', 120: 'CEST' } },
]

export const defaultTimeZone = 'Europe/Brussels'

/**
 * What a wall clock in that zone shows. Only numbers are asked of the platform, and zones are named here:
 * browsers differ in their names, and a page must say the same before and after script arrives.
 */
export function wallClock(moment: Date, timeZone: string) {
  const part = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  const offset = Math.round((wall - Math.floor(moment.getTime() / 60_000) * 60_000) / 60_000)
  return { year, month, day, hour, minute, weekday: new Date(wall).getUTCDay(), zone: zoneName(timeZone, offset) }
}

function formatter(timeZone: string) {
  const kept = formatters.get(timeZone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}

function zoneName(timeZone: string, offset: number) {
  const region = regions.find(({ zones }) => zones.test(timeZone))
  return region?.names[offset] ?? (offset === 0 ? 'UTC' : utc(offset))
}

function utc(offset: number) {
  const hours = Math.floor(Math.abs(offset) / 60)
  const minutes = Math.abs(offset) % 60
  return `UTC${offset < 0 ? '-' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
}
