import type { Search } from './search-filters.ts'

/**
 * The form for a subscription to what a search is narrowed to, filled in; null where nothing of it is what a
 * subscription knows. Words are not: an alert says what a bulletin is about, not how it was put.
 */
export function subscriptionOf({ filters: { sector, port, modus_operandi, severity } }: Search): string | null {
  const known = { sectors: sector, ports: port, modi_operandi: modus_operandi, least_severity: severity }
  const given = Object.entries(known).filter(([, value]) => value !== undefined)
  if (given.length === 0) return null
  return `/alerts/subscriptions/new?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
