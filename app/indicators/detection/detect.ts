import { accounts } from './accounts.ts'
import { containers } from './containers.ts'
import { type Found, strongest } from './found.ts'
import { languageOfText } from './language.ts'
import { network } from './network.ts'
import { papers } from './papers.ts'
import { phones } from './phones.ts'
import { places } from './places.ts'
import { plates } from './plates.ts'
import { seals } from './seals.ts'
import { ships } from './ships.ts'

export type { Found } from './found.ts'

/**
 * What a pasted text names, in the order of the text and never overlapping. The language tells how phone numbers without
 * a country are read; without one it is guessed. Takes time in proportion to the text, whatever the text.
 */
export function detect(text: string, { language }: { language?: string } = {}): Found[] {
  return strongest([
    ...containers(text),
    ...ships(text),
    ...accounts(text),
    ...network(text),
    ...seals(text),
    ...papers(text),
    ...phones(text, language ?? languageOfText(text)),
    ...plates(text),
    ...places(text),
  ])
}
