/** A container number with its check digit (ISO 6346 4.2) behind the first ten characters. */
export function container(stem: string) {
  const sum = [...stem].reduce((total, symbol, place) => total + weightOf(symbol) * 2 ** place, 0)
  return `${stem}${(sum % 11) % 10}`
}

/** Letters count from 10 and leave out the multiples of 11. */
function weightOf(symbol: string) {
  const letter = symbol.charCodeAt(0) - 65
  return letter < 0 ? Number(symbol) : letter + 10 + Math.floor((letter + 9) / 10)
}
