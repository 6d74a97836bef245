import type { LoaderFunctionArgs } from '@remix-run/node'
import { witnessing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { annexPdf } from '#app/practices/assessment/annex-pdf.server.ts'
import { exportAssessment } from '#app/practices/assessment/export-assessment.server.ts'
import { may } from '#app/vocabulary/roles.ts'

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.siteId)
  const annex = await witnessing(call, async (db, speaker) => {
    found(may(speaker.roles, 'adopt') || null)
    return found(await exportAssessment(db, speaker, id))
  })
  return new Response(new Uint8Array(await annexPdf(annex)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="assessment.pdf"',
      'Cache-Control': 'no-store',
    },
  })
}
