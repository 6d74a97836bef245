import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { witnessing } from '#app/access/doors.server.ts'
import { environment } from '#app/access/environment.server.ts'
import { findGateCard } from '#app/bulletins/paper/gate-card.server.ts'
import { GateCard } from '#app/bulletins/paper/gate-card.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ScreenOnly } from '#app/ui/screen-only.tsx'

await words('answer_lists', 'bulletins', 'indicators', 'paper', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  return found(await witnessing(call, (db, speaker) => findGateCard(db, speaker, reference, environment.PORTAL_URL)))
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, 'paper:card.title')

export default function ShowGateCard() {
  const card = useLoaderData<typeof loader>()
  const { t } = useTranslation('paper')
  return (
    <>
      <ScreenOnly>
        <PageHeader
          title={t('card.title')}
          lead={t('card.lead')}
          action={<PrintButton />}
          marking={<Link to={`/bulletins/${card.bulletin.reference}`}>{t('card.back')}</Link>}
        />
      </ScreenOnly>
      <GateCard {...card} />
    </>
  )
}
