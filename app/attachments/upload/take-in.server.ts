import { type Fault, UnfitFile } from '../inspection/kinds.ts'
import { type Prepared, prepareFile } from './add-attachment.server.ts'
import { fileName } from './file-name.ts'
import { type Incoming, refuseCut } from './receive-files.server.ts'
import { spooled } from './spool.server.ts'

/** What became of a file that was brought; without a fault it hangs on the layer. */
export type Taken = { name: string; fault?: Fault }

/** Looks at a file and keeps what fits. What does not is an answer, so that the other files of a post go their way. */
export function takeIn({ name, bytes }: Incoming, keep: (file: Prepared) => Promise<unknown>): Promise<Taken> {
  const inspected = spooled(bytes, async (path, size) => {
    refuseCut(bytes)
    const file = await prepareFile(path, size, name)
    await keep(file)
    return { name: file.name }
  })
  return inspected.catch((error) => {
    if (error instanceof UnfitFile) return { name: shown(name), fault: error.fault }
    throw error
  })
}

/** The name as it was given, for the sentence that refuses it. */
function shown(name: string) {
  const extension = /[.]([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? 'file'
  return fileName(name, [extension])
}
