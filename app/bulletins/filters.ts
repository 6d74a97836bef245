import { type BulletinType, chosenTypes } from '#app/vocabulary/bulletin-type.ts'
import { type ModusOperandi, modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { type Port, ports } from '#app/vocabulary/codes/ports.ts'
import { type Sector, sectors } from '#app/vocabulary/codes/sectors.ts'
import { type Severity, severities } from '#app/vocabulary/severity.ts'
import { type Tlp, tlps } from '#app/vocabulary/tlp.ts'

/** Where a released bulletin stands today. */
export const standings = ['current', 'expired', 'recalled'] as const

export type Standing = (typeof standings)[number]

/** What a list can be narrowed to; all of it stands in the address. `severity` is the least one. */
export type Filters = {
  type?: BulletinType
  sector?: Sector
  port?: Port
  modus_operandi?: ModusOperandi
  severity?: Severity
  tlp?: Tlp
  organisation?: string
  state?: Standing
}

export type FilterName = keyof Filters

const choices = {
  type: chosenTypes,
  tlp: tlps,
  severity: severities,
  sector: sectors,
  port: ports,
  modus_operandi: modiOperandi,
  state: standings,
} as const satisfies Partial<Record<FilterName, readonly (string | number)[]>>

/** Reads an address. A value that no list knows filters nothing. */
export function filtersOf(address: URLSearchParams): Filters {
  const chosen = Object.entries(choices).map(([name, list]) => [name, choiceOf(address.get(name), list)])
  const organisation = address.get('organisation')?.trim().slice(0, 80)
  return Object.fromEntries(
    [...chosen, ['organisation', organisation]].filter(([, value]) => value !== undefined && value !== ''),
  )
}

function choiceOf(text: string | null, list: readonly (string | number)[]) {
  return list.find((value) => String(value) === text)
}

/** The query string of these filters and nothing else: `?sector=SEC-RFR`, or `?` for none. */
export function searchOf(filters: Filters, more: Record<string, string> = {}) {
  const pairs = Object.entries(filters).map(([name, value]) => [name, String(value)])
  return `?${new URLSearchParams([...pairs, ...Object.entries(more)])}`
}

/** A form also sends the filters that were left empty; an address to keep and to send has none of them. */
export function isTidy(address: URLSearchParams) {
  return [...address.values()].every((value) => value !== '')
}

export function without(filters: Filters, name: FilterName): Filters {
  const { [name]: _, ...rest } = filters
  return rest
}

/** Recalled outweighs expired. */
export function standingOf({ state, expired }: { state: string; expired: boolean }): Standing {
  if (state === 'recalled') return 'recalled'
  return expired ? 'expired' : 'current'
}
