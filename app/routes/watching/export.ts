import type { LoaderFunctionArgs } from '@remix-run/node'
import { witnessing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { may } from '#app/vocabulary/roles.ts'
import { exportWatched } from '#app/watching/list/export-watched.server.ts'

export async function loader(call: LoaderFunctionArgs) {
  const table = await witnessing(call, async (db, speaker) => {
    found(may(speaker.roles, 'watch') || null)
    return exportWatched(db, speaker)
  })
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="watch-list.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
