import type { LoaderFunctionArgs } from '@remix-run/node'
import { reading, witnessing } from '#app/access/doors.server.ts'
import { downloadHeaders, streamOf } from '#app/attachments/delivery/deliver.server.ts'
import { pictureFor } from '#app/attachments/delivery/draw-picture.server.ts'
import {
  findReadable,
  markedFor,
  readChunk,
  signForDownload,
} from '#app/attachments/delivery/read-attachment.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

/** The file, to be taken away. The record of it is written before the first byte leaves. */
export async function loader(call: LoaderFunctionArgs) {
  const { file, reader } = await witnessing(call, async (db, speaker) => {
    const file = found(await findReadable(db, idParam(call.params.attachmentId)))
    await signForDownload(db, speaker, file)
    return { file, reader: await markedFor(db, speaker, file) }
  })
  const piece = (number: number) => reading(call, (db) => readChunk(db, file, 'whole', number))
  if (file.kind === 'image' && reader) {
    const drawn = await pictureFor(file, piece, { reader })
    return new Response(drawn, { headers: downloadHeaders({ ...file, media_type: 'image/jpeg' }, drawn.length) })
  }
  return new Response(streamOf(file, piece, call.context.room), { headers: downloadHeaders(file, Number(file.size)) })
}
