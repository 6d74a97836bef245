import { readerCode } from '#app/vocabulary/reader-mark.ts'
import { dots, spelt, widthOf } from './dot-letters.ts'

/** Who looks, and when. The person stands there as a code that the own organisation can resolve, and nobody else. */
export type Reader = { organisation: string; organisation_id: string; person_id: string; at: Date }

/** The two lines of the mark. An organisation without a Latin letter in its name stands there by its code. */
export function marks({ organisation, organisation_id, person_id, at }: Reader): [string, string] {
  const name = spelt(organisation)
  return [
    (name.length > 2 ? name : `ORG ${readerCode(organisation_id)}`).slice(0, 40),
    `${readerCode(person_id)} ${at.toISOString().slice(0, 16).replace('T', ' ')}Z`,
  ]
}

/** One tile of the mark, for a picture of this width: light on dark ground and dark on light. */
export function watermarkTile(reader: Reader, width: number) {
  const lines = marks(reader)
  const dot = Math.max(1, Math.round(width / 800))
  const long = Math.max(...lines.map(widthOf))
  const [across, down] = [long + 70, 96]
  const letters = lines.map((line, index) => dots(line, 12, 20 + index * 11)).join('')
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across * dot}" height="${down * dot}" viewBox="0 0 ${across} ${down}">
      <path d="${letters}" fill="#000" fill-opacity=".3" transform="translate(.7 .7)"/>
      <path d="${letters}" fill="#fff" fill-opacity=".38"/>
    </svg>`,
  )
}
