import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { askBrokers } from '#app/brokerage/ask-brokers.server.ts'
import { AskForm } from '#app/brokerage/ask-form.tsx'
import { findOwnRequest } from '#app/brokerage/find-request.server.ts'
import { OwnRequestState } from '#app/brokerage/own-request.tsx'
import { prepareBrokerage } from '#app/brokerage/prepare-brokerage.server.ts'
import { hasOrigin } from '#app/brokerage/request-state.ts'
import { brokerageOrder } from '#app/brokerage/schema.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'

await words('brokerage', 'bulletins', 'release', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return { request: await findOwnRequest(db, draft.id), preparation: await prepareBrokerage(db, speaker, draft) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const order = await submission(call.request, brokerageOrder)
  const asked = await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return order.ok && askBrokers(db, speaker, draft, order.value)
  })
  return asked ? redirect(`/bulletins/${call.params.reference}/brokerage`) : data({ stopped: true }, 409)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'brokerage:title')

export default function BulletinBrokerage() {
  const { request, preparation } = useLoaderData<typeof loader>()
  const { t } = useTranslation('brokerage')
  const { reference, title, tlp } = preparation.draft
  const stopped = useActionData<typeof action>()?.stopped ?? false
  const settled = request && hasOrigin(request)
  return (
    <>
      <PageHeader marking={<TlpChip level={tlp} />} title={t('title')} lead={title || reference} />
      <Stack gap="wide">
        {request && <OwnRequestState reference={reference} request={request} />}
        {!settled && <AskForm preparation={preparation} stopped={stopped} />}
      </Stack>
    </>
  )
}
