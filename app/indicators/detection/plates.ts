import { before, type Candidate, candidate, spanOf, strength } from './found.ts'
import { barePlate, countryPlate, vehicle } from './plate-forms.ts'

export function plates(text: string): Candidate[] {
  const found = (pattern: RegExp, weight: number) =>
    [...text.matchAll(pattern)].map((match) => candidate('plate', text, spanOf(match, weight)))
  return [
    ...found(countryPlate, strength.shaped),
    ...found(barePlate, strength.guessed).filter(({ start }) => vehicle.test(before(text, start, 50))),
  ]
}
