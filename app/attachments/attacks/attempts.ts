import { archives } from './archives.ts'
import { type Attempt, text } from './attempt.ts'
import { documents } from './documents.ts'
import { names } from './names.ts'
import { offices } from './offices.ts'
import { pictures } from './pictures.ts'
import { wrongTypes } from './wrong-types.ts'

/** Every attempt there is; the bytes are made when they are asked for. */
export async function attempts(): Promise<Attempt[]> {
  return [
    ...names.map((name) => ({
      what: `a name: ${name.slice(0, 30)}`,
      name,
      bytes: text('seal;seen\nABC;2'),
      outcome: 'text/plain' as const,
    })),
    ...wrongTypes(),
    ...archives(),
    ...offices(),
    ...documents(),
    ...(await pictures()),
  ]
}
