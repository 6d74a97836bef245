import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { declineRequest, findBrokerRequest, findRequestToDecline } from '#app/brokerage/broker-requests.server.ts'
import { declining } from '#app/brokerage/schema.ts'
import { SentenceForm } from '#app/brokerage/sentence-form.tsx'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('brokerage')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findRequestToDecline(db, speaker, idParam(call.params.requestId))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.requestId)
  const typed = await submission(call.request, declining)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    found(await findBrokerRequest(db, speaker, id))
    return declineRequest(db, speaker, id, typed.value.answer)
  })
  return redirect(`/brokerage/${id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'brokerage:decline')

export default function DeclineRequest() {
  const { id, title } = useLoaderData<typeof loader>()
  const { t } = useTranslation('brokerage')
  return (
    <>
      <PageHeader title={t('decline')} lead={title} />
      <SentenceForm
        name="answer"
        label={t('decline_label')}
        hint={t('decline_hint')}
        deed={t('decline_now')}
        back={`/brokerage/${id}`}
        longest={2_000}
        refused={useActionData<typeof action>()}
      />
    </>
  )
}
