import type { LoaderFunctionArgs } from '@remix-run/node'
import { reading, witnessing } from '#app/access/doors.server.ts'
import { pictureHeaders } from '#app/attachments/delivery/deliver.server.ts'
import { pictureFor } from '#app/attachments/delivery/draw-picture.server.ts'
import { findPicture, markedFor, readChunk, signForLooking } from '#app/attachments/delivery/read-attachment.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

const longest = 3_000

export async function loader(call: LoaderFunctionArgs) {
  const { file, reader } = await witnessing(call, async (db, speaker) => {
    const file = found(await findPicture(db, idParam(call.params.attachmentId)))
    await signForLooking(db, speaker, file)
    return { file, reader: await markedFor(db, speaker, file) }
  })
  const piece = (number: number) => reading(call, (db) => readChunk(db, file, 'whole', number))
  return new Response(await pictureFor(file, piece, { longest, reader }), { headers: pictureHeaders })
}
