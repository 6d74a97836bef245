import type { LoaderFunctionArgs } from '@remix-run/node'
import { witnessing } from '#app/access/doors.server.ts'
import { printBulletin } from '#app/bulletins/paper/print-bulletin.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export async function loader(call: LoaderFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const paper = found(await witnessing(call, (db, speaker) => printBulletin(db, speaker, reference)))
  return new Response(new Uint8Array(paper), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${reference}.pdf"`,
      'Content-Length': String(paper.length),
    },
  })
}
