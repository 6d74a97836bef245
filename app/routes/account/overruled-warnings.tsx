import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { listOverruled } from '#app/bulletins/register/list-overruled.server.ts'
import { OverruledList } from '#app/bulletins/register/overruled-list.tsx'
import { found } from '#app/http/found.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'

await words('bulletins', 'release')

export async function loader(call: LoaderFunctionArgs) {
  const page = pageParam(call.request)
  return reading(call, async (db, speaker) => found(await listOverruled(db, speaker, page)))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'release:register.title')

export default function OverruledWarnings() {
  const { warnings, newer, older } = useLoaderData<typeof loader>()
  const { t } = useTranslation('release')
  return (
    <>
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <OverruledList warnings={warnings} />
      <Pager newer={newer && `?newer=${newer}`} older={older && `?older=${older}`} />
    </>
  )
}
