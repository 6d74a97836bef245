import type { LoaderFunctionArgs } from '@remix-run/node'
import { visiting } from '#app/access/doors.server.ts'
import { pictureHeaders } from '#app/attachments/delivery/deliver.server.ts'
import { thumbnailFor } from '#app/attachments/delivery/draw-picture.server.ts'
import { findPicture, readChunk } from '#app/attachments/delivery/read-attachment.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const id = idParam(params.attachmentId)
  const bytes = await visiting(async (db) => readChunk(db, found(await findPicture(db, id)), 'thumbnail', 0))
  return new Response(await thumbnailFor(found(bytes), null), { headers: pictureHeaders })
}
