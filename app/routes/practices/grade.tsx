import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { GradeForm } from '#app/practices/board/grade-form.tsx'
import { findGradable, gradePractice } from '#app/practices/board/grade-practice.server.ts'
import { gradeOrder } from '#app/practices/board/schema.ts'
import { PracticeHead } from '#app/practices/practice-head.tsx'
import { Notice } from '#app/ui/notice.tsx'

await words('board', 'bulletins', 'practice_lists', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findGradable(db, speaker, referenceParam(call.params.reference))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, gradeOrder)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const practice = found(await findGradable(db, speaker, reference))
    return gradePractice(db, speaker, practice, typed.value)
  })
  return redirect(`/practices/${reference}#grades`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:grade.title')

export default function GradePractice() {
  const practice = useLoaderData<typeof loader>()
  const { t } = useTranslation('board')
  const refused = useActionData<typeof action>()
  return (
    <>
      <PracticeHead practice={practice} title={t('grade.title')} />
      {practice.author ? (
        <Notice title={t('grade.own')}>{t('grade.own_sentence')}</Notice>
      ) : (
        <GradeForm {...practice} back={`/practices/${practice.reference}`} refused={refused} />
      )}
    </>
  )
}
