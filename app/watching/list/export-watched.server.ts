import { record } from '#app/audit/commands.server.ts'
import { csvCell } from '#app/vocabulary/csv-cell.ts'
import type { Db, Speaker } from '#db/database.server.ts'

const headings = ['type', 'value', 'reason', 'list', 'ends_on', 'added_at']

/** The whole list as a table that can be pasted in again. That it left the portal stands in the trail. */
export async function exportWatched(db: Db, speaker: Speaker): Promise<string> {
  const rows = await db
    .selectFrom('watched_identifier')
    .select(['type', 'value', 'reason', 'list', 'ends_on', 'added_at'])
    .orderBy('type')
    .orderBy('value')
    .execute()
  await record(db, speaker, 'watch.exported', speaker.organisation_id)
  const lines = rows.map(({ ends_on, added_at, ...row }) =>
    [row.type, row.value, row.reason, row.list, day(ends_on), day(added_at)].map(csvCell).join(','),
  )
  return `\uFEFF${[headings.join(','), ...lines].join('\r\n')}\r\n`
}

function day(moment: Date | string | null) {
  return moment ? new Date(moment).toISOString().slice(0, 10) : ''
}
