import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { acknowledge } from '#app/responses/acknowledging/acknowledge.server.ts'
import { AnswerForm } from '#app/responses/acknowledging/answer-form.tsx'
import { DueDate } from '#app/responses/acknowledging/due-date.tsx'
import { findResponse } from '#app/responses/find-response.server.ts'
import { acknowledgement } from '#app/responses/schema.ts'
import { Stack } from '#app/ui/layout.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('bulletins', 'responses', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const response = found(await findResponse(db, speaker, referenceParam(call.params.reference)))
    const answers = may(speaker.roles, 'acknowledge') && !response.own && response.state === 'released'
    return found(answers ? response : null)
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, acknowledgement)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  const conversation = await writing(call, async (db, speaker) => {
    const response = found(await findResponse(db, speaker, reference))
    return acknowledge(db, speaker, response, typed.value)
  })
  return redirect(conversation ? `/conversations/${conversation}` : `/bulletins/${reference}#acknowledgement`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:answer.title')

export default function BulletinAcknowledgement() {
  const response = useLoaderData<typeof loader>()
  const { t } = useTranslation('responses')
  const names = useOriginatorNames()(response.originator_name)
  return (
    <>
      <LifeHead bulletin={response} title={t('answer.asked', names)} />
      <Stack>
        {!response.answer && <DueDate due={response} />}
        <AnswerForm response={response} refused={useActionData<typeof action>()} open />
      </Stack>
    </>
  )
}
