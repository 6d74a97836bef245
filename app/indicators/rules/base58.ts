const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The bytes of a Base58 text as big-endian number of the given length; null if a sign is foreign or it does not fit. */
export function bytesOf(text: string, length: number) {
  let number = 0n
  for (const sign of text) {
    const digit = alphabet.indexOf(sign)
    if (digit < 0) return null
    number = number * 58n + BigInt(digit)
  }
  const hex = number.toString(16).padStart(length * 2, '0')
  return hex.length === length * 2 ? Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)) : null
}
