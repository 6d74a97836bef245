import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { DrillsPage } from '#app/drills/list/drills-page.tsx'
import { listDrills, listParts } from '#app/drills/list/list-drills.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('drills')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'rehearse') || null)
    return {
      drills: await listDrills(db, speaker),
      parts: await listParts(db, speaker),
      mayStart: may(speaker.roles, 'release'),
    }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'drills:title')

export default function Drills() {
  return <DrillsPage {...useLoaderData<typeof loader>()} />
}
