import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { findBrokerRequest, findRequestToLookUp, readOrigin } from '#app/brokerage/broker-requests.server.ts'
import { OriginFacts } from '#app/brokerage/origin-facts.tsx'
import { lookUp } from '#app/brokerage/schema.ts'
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
    found(await findRequestToLookUp(db, speaker, idParam(call.params.requestId))),
  )
}

/** Answers with the origin itself: an address that shows it again would show it without a reason. */
export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.requestId)
  const typed = await submission(call.request, lookUp)
  if (!typed.ok) return typed.answer
  const origin = await writing(call, async (db, speaker) => {
    found(await findBrokerRequest(db, speaker, id))
    return readOrigin(db, speaker, id, typed.value.reason)
  })
  return data({ origin }, 200)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'brokerage:look_up')

export default function RequestOrigin() {
  const { id, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('brokerage')
  return (
    <>
      <PageHeader title={t('look_up')} lead={title} />
      {answer && 'origin' in answer ? (
        <OriginFacts origin={answer.origin} back={`/brokerage/${id}`} />
      ) : (
        <SentenceForm
          name="reason"
          label={t('reason')}
          hint={t('reason_hint')}
          deed={t('look_up_now')}
          back={`/brokerage/${id}`}
          longest={1_000}
          refused={answer}
        />
      )}
    </>
  )
}
