import type { LoaderFunctionArgs } from '@remix-run/node'
import { reading } from '#app/access/doors.server.ts'
import { printReport } from '#app/drills/report/print-report.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.drillId)
  const paper = found(await reading(call, (db, speaker) => printReport(db, speaker, id)))
  return new Response(new Uint8Array(paper), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="drill-${id.slice(0, 8)}.pdf"`,
      'Content-Length': String(paper.length),
    },
  })
}
