import { plantDrafts, release } from '../drafts.ts'
import { type Figures, figures } from './load.ts'
import { portal } from './product.ts'

/** Releases drafts to a group of the village, one after the other on four connections, as a publisher presses the button. */
export async function releases(url: string, person: string, cookie: string, count = 200): Promise<Figures> {
  const references = await plantDrafts(url, person, count)
  const took: number[] = []
  const begun = performance.now()
  await Promise.all(
    [0, 1, 2, 3].map(async (client) => {
      for (let next = client; next < references.length; next += 4)
        took.push(await release(portal, references[next] ?? '', cookie))
    }),
  )
  return figures(took, (performance.now() - begun) / 1_000)
}
