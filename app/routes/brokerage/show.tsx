import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { findBrokerRequest } from '#app/brokerage/broker-requests.server.ts'
import { RequestPage } from '#app/brokerage/request-page.tsx'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'

await words('brokerage')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findBrokerRequest(db, speaker, idParam(call.params.requestId))),
  )
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'brokerage:request')

export default function BrokerRequest() {
  const request = useLoaderData<typeof loader>()
  const { t } = useTranslation('brokerage')
  return (
    <>
      <PageHeader
        marking={request.tlp !== null && <TlpChip level={request.tlp} />}
        title={request.title || t('request')}
        lead={request.title && t('request')}
      />
      <RequestPage request={request} />
    </>
  )
}
