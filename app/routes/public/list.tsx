import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { visiting } from '#app/access/doors.server.ts'
import { environment } from '#app/access/environment.server.ts'
import { BulletinRows } from '#app/bulletins/list/bulletin-rows.tsx'
import { listBulletins } from '#app/bulletins/queries/list-bulletins.server.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'

await words('bulletins', 'taxonomies')

export async function loader({ request }: LoaderFunctionArgs) {
  const listed = await visiting((db) => listBulletins(db, { state: 'current' }, pageParam(request)))
  return { ...listed, joining: !environment.INVITE_ONLY }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:public.title')

export default function PublicBulletins() {
  const { bulletins, newer, older, joining } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulletins')
  return (
    <>
      <PageHeader title={t('public.title')} lead={t('public.lead')} />
      {bulletins.length > 0 ? (
        <BulletinRows label={t('public.title')} bulletins={bulletins} base="/public" />
      ) : (
        <EmptyState title={t('public.none')} />
      )}
      {joining && (
        <p>
          {t('public.join')} <Link to="/apply">{t('public.apply')}</Link>
        </p>
      )}
      <Pager newer={newer && `?newer=${newer}`} older={older && `?older=${older}`} />
    </>
  )
}
