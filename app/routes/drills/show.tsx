import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { DrillPage } from '#app/drills/show/drill-page.tsx'
import { PartPage } from '#app/drills/show/part-page.tsx'
import { showDrill } from '#app/drills/show/show-drill.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('drills', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.drillId)
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'rehearse') || null)
    return found(await showDrill(db, speaker, id))
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'drills:show.heading')

export default function ShowDrill() {
  const { own, part } = useLoaderData<typeof loader>()
  if (own) return <DrillPage {...own} />
  return part && <PartPage {...part} />
}
