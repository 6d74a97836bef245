import { countryOf, type Port, ports } from './ports.ts'

/** Coasts on which ports lie. The database keeps the same for each port. */
export const coasts = [
  'R-NSC',
  'R-BAL',
  'R-ATL',
  'R-WMD',
  'R-EMD',
  'R-BLK',
  'R-WSA',
  'R-ESA',
  'R-CCA',
  'R-AFR',
] as const

export type Coast = (typeof coasts)[number]

/** Countries that lie on one coast alone; the ports of the others are told one by one. */
const countriesOf: Record<Coast, string> = {
  'R-NSC': 'NL BE DE',
  'R-BAL': 'PL LT LV EE FI SE DK NO',
  'R-ATL': 'IE PT',
  'R-WMD': 'ES FR IT MT MA',
  'R-EMD': 'GR HR SI CY TR',
  'R-BLK': 'RO BG',
  'R-WSA': 'EC PE',
  'R-ESA': 'BR UY AR PY SR GY',
  'R-CCA': 'CO PA CR DO VE GT HN MX JM',
  'R-AFR': 'SN GN GW CV GH NG CI ZA',
}

const elsewhere: Partial<Record<Port, Coast>> = {
  FRLEH: 'R-NSC',
  FRDKK: 'R-NSC',
  ESVGO: 'R-ATL',
  ESLPA: 'R-ATL',
  ITTRS: 'R-EMD',
  ITRAN: 'R-EMD',
  COBUN: 'R-WSA',
}

export function coastOf(port: Port): Coast {
  const own = coasts.find((coast) => countriesOf[coast].split(' ').includes(countryOf(port)))
  return elsewhere[port] ?? own ?? 'R-AFR'
}

export const portCountries = [...new Set(ports.map(countryOf))].sort()

/** What a subscription can name besides ports: a coast, or a country (ISO 3166-1). */
export const regions = [...coasts, ...portCountries]
