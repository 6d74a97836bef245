import { type OrganisationKind, organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { type Port, ports } from '#app/vocabulary/codes/ports.ts'

/** What the directory can be narrowed to; all of it stands in the address. */
export type DirectoryFilters = { name?: string; kind?: OrganisationKind; country?: string; port?: Port }

/** Reads an address. A value that no list knows filters nothing. */
export function directoryFiltersOf(address: URLSearchParams): DirectoryFilters {
  const name = address.get('name')?.trim().slice(0, 80)
  const country = address.get('country') ?? ''
  const kind = organisationKinds.find((code) => code === address.get('kind'))
  const port = ports.find((code) => code === address.get('port'))
  return {
    ...(name && { name }),
    ...(kind && { kind }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(port && { port }),
  }
}
