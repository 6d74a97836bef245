import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { listBrokerRequests } from '#app/brokerage/broker-requests.server.ts'
import { RequestList } from '#app/brokerage/request-list.tsx'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('brokerage')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => found(await listBrokerRequests(db, speaker)))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'brokerage:requests')

export default function BrokerRequests() {
  const { t } = useTranslation('brokerage')
  return (
    <>
      <PageHeader title={t('requests')} lead={t('requests_lead')} />
      <RequestList requests={useLoaderData<typeof loader>()} />
    </>
  )
}
