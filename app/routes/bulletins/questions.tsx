import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findResponse } from '#app/responses/find-response.server.ts'
import { askQuestion } from '#app/responses/questions/ask-question.server.ts'
import { listAskable, listQuestions } from '#app/responses/questions/list-questions.server.ts'
import { QuestionsPage } from '#app/responses/questions/questions-page.tsx'
import { question } from '#app/responses/schema.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('bulletins', 'responses')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const response = found(await findResponse(db, speaker, referenceParam(call.params.reference)))
    const { id, own, state } = response
    return {
      response,
      questions: await listQuestions(db, id),
      layers: await listAskable(db, id),
      mayAsk: !own && state === 'released' && may(speaker.roles, 'ask'),
      mayAnswer: own && may(speaker.roles, 'converse'),
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, question)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const response = found(await findResponse(db, speaker, reference))
    return askQuestion(db, speaker, response, typed.value)
  })
  return redirect(`/bulletins/${reference}#questions`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:questions.title')

export default function BulletinQuestions() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
