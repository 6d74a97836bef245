import type { LoaderFunctionArgs } from '@remix-run/node'
import { visiting } from '#app/access/doors.server.ts'
import { downloadHeaders, streamOf } from '#app/attachments/delivery/deliver.server.ts'
import { findReadable, readChunk } from '#app/attachments/delivery/read-attachment.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

/** A file of a CLEAR layer, for anybody; nothing is recorded. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = idParam(params.attachmentId)
  const file = found(await visiting((db) => findReadable(db, id)))
  const piece = (number: number) => visiting((db) => readChunk(db, file, 'whole', number))
  return new Response(streamOf(file, piece, context.room), { headers: downloadHeaders(file, Number(file.size)) })
}
