/** Codes of what can be checked; their labels stand in the catalogue "indicators" under "type". */
export const indicatorTypes = [
  'container',
  'container_size_type',
  'seal',
  'imo_ship',
  'imo_company',
  'mmsi',
  'unlocode',
  'smdg_terminal',
  'hs_code',
  'bill_of_lading',
  'booking',
  'plate',
  'iban',
  'bic',
  'phone',
  'vat',
  'eori',
  'lei',
  'email',
  'domain',
  'ip',
  'bitcoin',
  'tron',
  'ethereum',
] as const

export type IndicatorType = (typeof indicatorTypes)[number]

/** What leads to a person: it stands in an indicator only with a reason, and never in a free text. */
export const personalTypes: readonly IndicatorType[] = ['plate', 'iban', 'phone', 'email', 'ip']

export function isIndicatorType(value: unknown): value is IndicatorType {
  return indicatorTypes.some((type) => type === value)
}

/** The first ten characters of a container or seal: a cloned number with another last digit still meets the original. */
export function stemOf(type: IndicatorType, value: string) {
  const stemmed = type === 'container' || type === 'seal'
  return stemmed && value.length >= 10 ? value.slice(0, 10) : null
}
