import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { Removals } from '#app/bulletins/recall/removal-list.tsx'
import { listRemovals } from '#app/bulletins/recall/removals.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('life')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db) => ({ removals: await listRemovals(db) }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:removals.title')

export default function BulletinRemovals() {
  const { removals } = useLoaderData<typeof loader>()
  const { t } = useTranslation('life')
  return (
    <>
      <PageHeader title={t('removals.title')} lead={t('removals.lead')} />
      <Removals removals={removals} />
    </>
  )
}
