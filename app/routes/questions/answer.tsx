import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { answerQuestion } from '#app/responses/questions/ask-question.server.ts'
import { findOpenQuestion } from '#app/responses/questions/find-open-question.server.ts'
import { Asked } from '#app/responses/questions/question-list.tsx'
import { ReplyForm } from '#app/responses/questions/reply-form.tsx'
import { answer } from '#app/responses/schema.ts'
import { Stack } from '#app/ui/layout.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('bulletins', 'responses')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const question = found(await findOpenQuestion(db, speaker, idParam(call.params.questionId)))
    return { question, mayPublish: may(speaker.roles, 'release') }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, answer)
  if (!typed.ok) return typed.answer
  const reference = await writing(call, async (db, speaker) => {
    const question = found(await findOpenQuestion(db, speaker, idParam(call.params.questionId)))
    await answerQuestion(db, speaker, question.id, typed.value)
    return question.reference
  })
  return redirect(`/bulletins/${reference}#questions`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:questions.answer_title')

export default function AnswerQuestion() {
  const { question, mayPublish } = useLoaderData<typeof loader>()
  const { t } = useTranslation('responses')
  return (
    <>
      <LifeHead bulletin={question} title={t('questions.answer_title')} />
      <Stack>
        <Asked question={question} />
        <ReplyForm mayPublish={mayPublish} refused={useActionData<typeof action>()} />
      </Stack>
    </>
  )
}
