import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { listRemovalsOf } from '#app/bulletins/recall/removals.server.ts'
import { RemovedTable } from '#app/bulletins/recall/removed-table.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('bulletins', 'life')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await listRemovalsOf(db, speaker, referenceParam(call.params.reference))),
  )
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:removed.title')

export default function BulletinRemoved() {
  const { bulletin, lines } = useLoaderData<typeof loader>()
  const { t } = useTranslation('life')
  return (
    <LifeHead bulletin={bulletin} title={t('removed.title')}>
      <RemovedTable lines={lines} />
    </LifeHead>
  )
}
