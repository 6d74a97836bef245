import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signIn as signInAt } from '../ask.ts'
import { launch } from '../product.ts'

const port = 3931
export const portal = `http://localhost:${port}`

/** The product as anybody starts it, in a folder that goes with it. */
export async function startProduct() {
  const product = await launch({ folder: await mkdtemp(path.join(tmpdir(), 'breakwater-bench-')), port })
  return {
    url: product.url,
    log: product.log,
    async stop() {
      await product.stop()
      await product.remove()
    },
  }
}

/** The cookie of a village person. `person` is the key in db/seeds/village. */
export function signIn(person: string) {
  return signInAt(portal, person)
}
