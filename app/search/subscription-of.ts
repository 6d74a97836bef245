import type { Search } from './search-filters.ts'

/**
 * The form for a subscription to what a search asks and is narrowed to, filled in; null where nothing of it is what a
 * subscription knows. An organisation is not: a search goes by letters of its name, a subscription by the organisation.
 */
export function subscriptionOf({ text, filters }: Search): string | null {
  const { sector, port, modus_operandi, type, severity } = filters
  const known = { words: text || undefined, sectors: sector, ports: port, modi_operandi: modus_operandi, types: type }
  const given = Object.entries({ ...known, least_severity: severity }).filter(([, value]) => value !== undefined)
  if (given.length === 0) return null
  return `/alerts/subscriptions/new?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
