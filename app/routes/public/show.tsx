import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { visiting } from '#app/access/doors.server.ts'
import { readPublicBulletin } from '#app/bulletins/queries/read-bulletin.server.ts'
import { BulletinPage } from '#app/bulletins/show/bulletin-page.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('answer_lists', 'attachments', 'bulletins', 'indicators', 'life', 'taxonomies', 'templates')

export async function loader({ params }: LoaderFunctionArgs) {
  const reference = referenceParam(params.reference)
  return found(await visiting((db) => readPublicBulletin(db, reference)))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.bulletin.title || 'bulletins:public.title')

export default function ShowPublicBulletin() {
  const { bulletin, layers } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulletins')
  return <BulletinPage bulletin={bulletin} layers={layers} aside={<Link to="/public">{t('public.all')}</Link>} />
}
