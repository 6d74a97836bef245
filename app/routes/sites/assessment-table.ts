import type { LoaderFunctionArgs } from '@remix-run/node'
import { witnessing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { annexTable } from '#app/practices/assessment/annex-table.server.ts'
import { exportAssessment } from '#app/practices/assessment/export-assessment.server.ts'
import { may } from '#app/vocabulary/roles.ts'

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.siteId)
  const annex = await witnessing(call, async (db, speaker) => {
    found(may(speaker.roles, 'adopt') || null)
    return found(await exportAssessment(db, speaker, id))
  })
  return new Response(annexTable(annex), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="assessment.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
