import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { listNewest } from '#app/indicators/lookup/list-newest.server.ts'
import { NewestList } from '#app/indicators/lookup/newest-list.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('indicators')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db) => ({ newest: await listNewest(db) }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'indicators:list.title')

export default function Indicators() {
  const { newest } = useLoaderData<typeof loader>()
  const { t } = useTranslation('indicators')
  const check = (
    <LinkButton to="/check" kind="primary">
      {t('check.title')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.newest_lead')} action={check} />
      <Stack>
        {newest.length > 0 ? (
          <NewestList newest={newest} />
        ) : (
          <EmptyState title={t('list.none')}>{t('list.none_sentence')}</EmptyState>
        )}
        <p>
          <Link to="/watching">{t('list.watching')}</Link> ·{' '}
          <Link to="/indicators/harmless">{t('harmless.title')}</Link>
        </p>
      </Stack>
    </>
  )
}
