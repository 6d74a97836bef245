/** Signs that are taken for each other on a photo, a fax or by telephone. */
const digitFor: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', S: '5', B: '8', Z: '2', G: '6' }
const letterFor: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z' }
const likeDigits: Record<string, string> = {
  '0': '86',
  '1': '74',
  '2': '7',
  '3': '8',
  '4': '1',
  '5': '6',
  '6': '58',
  '7': '12',
  '8': '360',
  '9': '4',
}

/** The text with digits where digits belong and letters where letters belong, each by its look; null if one has none. */
export function asWritten(text: string, letters: number) {
  let read = ''
  for (const [index, sign] of [...text].entries()) {
    const right = index < letters ? asLetter(sign) : asDigit(sign)
    if (right === undefined) return null
    read += right
  }
  return read
}

function asLetter(sign: string) {
  return /[A-Z]/.test(sign) ? sign : letterFor[sign]
}

function asDigit(sign: string) {
  return /\d/.test(sign) ? sign : digitFor[sign]
}

/** The text with two neighbours swapped, in each place where that changes it, from `start` on. */
export function swaps(text: string, start = 0) {
  return [...text]
    .map((sign, index) => text.slice(0, index) + text.charAt(index + 1) + sign + text.slice(index + 2))
    .slice(start, -1)
    .filter((swapped) => swapped !== text)
}

/** The text with one digit replaced, the likeliest misreadings first. */
export function misreadings(text: string) {
  const read = (likely: boolean) =>
    [...text].flatMap((sign, index) =>
      [...'0123456789']
        .filter((digit) => digit !== sign && (likeDigits[sign] ?? '').includes(digit) === likely)
        .map((digit) => text.slice(0, index) + digit + text.slice(index + 1)),
    )
  return [...read(true), ...read(false)]
}
