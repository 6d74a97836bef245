import { countryOf, ports } from '#app/vocabulary/codes/ports.ts'

const europe = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'AL', 'BA', 'CH', 'GB', 'GE', 'IS', 'LI', 'MD', 'ME', 'MK', 'NO'],
  ...['RS', 'UA', 'EU'],
]

/** Where an applicant may be at home: Europe, the Union itself, and every country with a port that is known. ISO 3166-1. */
export const countries = [...new Set([...europe, ...ports.map(countryOf)])]
