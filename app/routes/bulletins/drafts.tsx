import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { DraftRows } from '#app/bulletins/drafts/draft-rows.tsx'
import { listDrafts } from '#app/bulletins/drafts/list-drafts.server.ts'
import { found } from '#app/http/found.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'

await words('bulletins', 'compose', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const page = pageParam(call.request)
  return reading(call, async (db, speaker) => found(await listDrafts(db, speaker, page)))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'compose:drafts.title')

export default function Drafts() {
  const { drafts, newer, older } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['compose', 'bulletins'])
  const write = (
    <LinkButton to="/bulletins/new" kind="primary">
      {t('bulletins:list.write')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('drafts.title')} lead={t('drafts.lead')} action={write} />
      {drafts.length > 0 ? (
        <DraftRows drafts={drafts} />
      ) : (
        <EmptyState title={t('drafts.none')}>{t('drafts.none_sentence')}</EmptyState>
      )}
      <Pager newer={newer && `?newer=${newer}`} older={older && `?older=${older}`} />
    </>
  )
}
