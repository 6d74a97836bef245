import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageFor } from '#app/access/doors.server.ts'
import { Contents } from '#app/handbook/contents.tsx'
import { listChapters } from '#app/handbook/handbook.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

export async function loader(call: LoaderFunctionArgs) {
  return { chapters: listChapters(await languageFor(call)) }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'frame:handbook.title')

export default function Handbook() {
  const { chapters } = useLoaderData<typeof loader>()
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('handbook.title')} lead={t('handbook.lead')} />
      <Contents chapters={chapters} />
    </>
  )
}
