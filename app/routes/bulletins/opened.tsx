import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { listOpened } from '#app/bulletins/opened/list-opened.server.ts'
import { OpenedTable } from '#app/bulletins/opened/opened-table.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('bulletins', 'life')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await listOpened(db, speaker, referenceParam(call.params.reference))),
  )
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:opened.title')

export default function BulletinOpened() {
  const { bulletin, openings } = useLoaderData<typeof loader>()
  const { t } = useTranslation('life')
  return (
    <LifeHead bulletin={bulletin} title={t('opened.title')}>
      <p>{t('opened.lead')}</p>
      <OpenedTable openings={openings} />
    </LifeHead>
  )
}
