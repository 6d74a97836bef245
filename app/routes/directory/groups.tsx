import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listGroups } from '#app/organisations/directory/directory.server.ts'
import { DirectoryTabs } from '#app/organisations/directory/directory-tabs.tsx'
import { GroupRows } from '#app/organisations/directory/group-rows.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('organisations')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({ groups: await listGroups(db, speaker.organisation_id) }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'organisations:directory.groups')

export default function Groups() {
  const { groups } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  return (
    <>
      <PageHeader title={t('directory.title')} lead={t('directory.groups_lead')} />
      <DirectoryTabs />
      {groups.length > 0 ? <GroupRows groups={groups} /> : <EmptyState title={t('directory.no_groups')} />}
    </>
  )
}
