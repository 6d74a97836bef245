/**
 * Letters of five by seven dots: five columns each, the highest dot in the lowest bit. A server may have no font at all,
 * and a watermark has to be there all the same.
 */
const columns: Record<string, string> = {
  A: '7e1111117e',
  B: '7f49494936',
  C: '3e41414122',
  D: '7f4141221c',
  E: '7f49494941',
  F: '7f09090901',
  G: '3e4149497a',
  H: '7f0808087f',
  I: '00417f4100',
  J: '2040413f01',
  K: '7f08142241',
  L: '7f40404040',
  M: '7f020c027f',
  N: '7f0408107f',
  O: '3e4141413e',
  P: '7f09090906',
  Q: '3e4151215e',
  R: '7f09192946',
  S: '4649494931',
  T: '01017f0101',
  U: '3f4040403f',
  V: '1f2040201f',
  W: '3f4038403f',
  X: '6314081463',
  Y: '0708700807',
  Z: '6151494543',
  '0': '3e5149453e',
  '1': '00427f4000',
  '2': '4261514946',
  '3': '2141454b31',
  '4': '1814127f10',
  '5': '2745454539',
  '6': '3c4a494930',
  '7': '0171090503',
  '8': '3649494936',
  '9': '064949291e',
  ':': '0036360000',
  '-': '0808080808',
  '.': '0060600000',
  '/': '2010080402',
  '+': '08083e0808',
  '&': '3649552250',
  '(': '001c224100',
  ')': '0041221c00',
  ' ': '0000000000',
}

/** How wide a line is, in dots. */
export const widthOf = (text: string) => Math.max(text.length * 6 - 1, 1)

/** Only what there are letters for: accents fall off, other scripts fall away. */
export function spelt(text: string) {
  const plain = text.normalize('NFD').toUpperCase().replaceAll('Ø', 'O').replaceAll('Æ', 'AE').replaceAll('ß', 'SS')
  return Array.from(plain)
    .filter((letter) => letter in columns)
    .join('')
    .replace(/ +/g, ' ')
    .trim()
}

/** A line as the path of an SVG, each dot a square of one. */
export function dots(text: string, left: number, top: number) {
  return Array.from(text)
    .flatMap((letter, index) => dotsOf(columns[letter] ?? '').map(([x, y]) => [left + index * 6 + x, top + y] as const))
    .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
    .join('')
}

function dotsOf(code: string) {
  const found: [number, number][] = []
  for (let column = 0; column < code.length / 2; column += 1) {
    const bits = Number.parseInt(code.slice(column * 2, column * 2 + 2), 16)
    for (let row = 0; row < 7; row += 1) if (bits & (1 << row)) found.push([column, row])
  }
  return found
}
