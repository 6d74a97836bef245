import type { LoaderFunctionArgs } from '@remix-run/node'
import { reading } from '#app/access/doors.server.ts'
import { digestLines } from '#app/audit/digests/digests.server.ts'
import { found } from '#app/http/found.ts'

export async function loader(call: LoaderFunctionArgs) {
  const lines = await reading(call, async (db, speaker) => ({ text: found((await digestLines(db, speaker)) ?? null) }))
  return new Response(lines.text, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit-digest.ndjson"',
      'Cache-Control': 'no-store',
    },
  })
}
