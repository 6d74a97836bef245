import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { reading, witnessing } from '#app/access/doors.server.ts'
import { demandProof } from '#app/access/second-factor/proof.server.ts'
import { beginExport, exportLines, readPortion } from '#app/audit/log/export-log.server.ts'
import { found } from '#app/http/found.ts'
import { may } from '#app/vocabulary/roles.ts'

export async function loader(call: LoaderFunctionArgs) {
  await reading(call, async (_, { roles }) => found(may(roles, 'audit') || null))
  await demandProof(call, '/account/audit')
  const head = await witnessing(call, async (db, speaker) => {
    found(may(speaker.roles, 'audit') || null)
    return beginExport(db, speaker)
  })
  const portion = (after: number) => reading(call, (db, speaker) => readPortion(db, speaker, after))
  const lines = Readable.from(exportLines(head, portion))
  return new Response(createReadableStreamFromReadable(lines), {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit-log.ndjson"',
      'Cache-Control': 'no-store',
    },
  })
}
