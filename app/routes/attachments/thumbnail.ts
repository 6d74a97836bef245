import type { LoaderFunctionArgs } from '@remix-run/node'
import { witnessing } from '#app/access/doors.server.ts'
import { pictureHeaders } from '#app/attachments/delivery/deliver.server.ts'
import { thumbnailFor } from '#app/attachments/delivery/draw-picture.server.ts'
import { findPicture, markedFor, readChunk, signForLooking } from '#app/attachments/delivery/read-attachment.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export async function loader(call: LoaderFunctionArgs) {
  const { bytes, reader } = await witnessing(call, async (db, speaker) => {
    const file = found(await findPicture(db, idParam(call.params.attachmentId)))
    await signForLooking(db, speaker, file)
    return { bytes: found(await readChunk(db, file, 'thumbnail', 0)), reader: await markedFor(db, speaker, file) }
  })
  return new Response(await thumbnailFor(bytes, reader), { headers: pictureHeaders })
}
