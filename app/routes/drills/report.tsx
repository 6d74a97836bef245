import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { findReport } from '#app/drills/report/print-report.server.ts'
import { ReportPage } from '#app/drills/report/report-page.tsx'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('drills', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.drillId)
  return reading(call, async (db, speaker) => found(await findReport(db, speaker, id)))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'drills:report.heading')

export default function DrillReport() {
  return <ReportPage {...useLoaderData<typeof loader>()} />
}
