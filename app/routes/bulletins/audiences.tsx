import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { ComposerFrame } from '#app/bulletins/compose/composer-frame.tsx'
import { SidesPage } from '#app/bulletins/compose/sides/sides-page.tsx'
import { openSides } from '#app/bulletins/queries/open-sides.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PrintMarking } from '#app/ui/print-marking.tsx'

await words(
  'answer_lists',
  'attachments',
  'bulletins',
  'compose',
  'indicators',
  'life',
  'release',
  'taxonomies',
  'templates',
)

export async function loader(call: LoaderFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  return reading(call, async (db, speaker) => found(await openSides(db, speaker, reference)))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'compose:sides.title')

export default function BulletinAudiences() {
  const sides = useLoaderData<typeof loader>()
  return (
    <ComposerFrame draft={sides.draft}>
      <PrintMarking level={sides.layers.at(-1)?.tlp ?? sides.draft.tlp} exercise={sides.draft.exercise} />
      <SidesPage sides={sides} />
    </ComposerFrame>
  )
}
