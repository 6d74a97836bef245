import { randomInt } from 'node:crypto'

/** A container that nobody has, with its check digit; no number whose digit would be a ten, which ISO 6346 advises against. */
export function someContainer(): string {
  const stem = `ZQXU${randomInt(1_000_000).toString().padStart(6, '0')}`
  return checkDigit(stem) === 10 ? someContainer() : container(stem)
}

/** The number with these first ten characters. */
export function container(stem: string) {
  return `${stem}${checkDigit(stem) % 10}`
}

/** A number as pages write it: in groups. */
export function grouped(number: string) {
  return number.replace(/^([A-Z]{4})(\d{3})(\d{3})(\d)$/, '$1 $2 $3 $4')
}

/** ISO 6346 4.2: each of the first ten characters has a weight. */
function checkDigit(stem: string) {
  return [...stem].reduce((total, symbol, place) => total + weightOf(symbol) * 2 ** place, 0) % 11
}

/** Letters count from 10 and leave out the multiples of 11. */
function weightOf(symbol: string) {
  const letter = symbol.charCodeAt(0) - 65
  return letter < 0 ? Number(symbol) : letter + 10 + Math.floor((letter + 9) / 10)
}
