import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import type { Draft } from '../queries/find-draft.server.ts'
import { CodeChoices } from './code-choices.tsx'
import { GradeFields, TextFields } from './draft-fields.tsx'
import { SaveTrouble, StepProblems } from './save-status.tsx'
import { StepActions } from './step-actions.tsx'
import { refusalIn, type StepAnswer } from './step-answer.ts'
import { typedDraft } from './typed-draft.ts'
import { useAutosave } from './use-autosave.tsx'

type Props = { draft: Draft; answer: StepAnswer | undefined }

/** Step one, "What happened?". */
export function DraftForm({ draft, answer }: Props) {
  const { t } = useTranslation('bulletins')
  const address = `/bulletins/${draft.reference}/edit`
  const autosave = useAutosave(draft, answer)
  const pressed = autosave.answer === answer ? refusalIn(answer) : undefined
  const typed = typedDraft(refusalIn(answer), draft)
  const errors = refusalIn(autosave.answer)?.error
  const labels = { body: t('compose.body'), title: t('compose.title'), last_day: t('compose.last_day') }
  return (
    <Form method="post" noValidate action={address} {...autosave.form}>
      <input type="hidden" name="version" value={autosave.version} />
      <Stack>
        <StepProblems refused={pressed} labels={labels} />
        <SaveTrouble answer={autosave.answer} />
        <TextFields typed={typed} errors={errors} />
        <GradeFields typed={typed} errors={errors} />
        <CodeChoices typed={typed} />
        <StepActions
          next={`${address}?then=audience`}
          label={t('compose.next')}
          answer={autosave.answer}
          updated_at={draft.updated_at}
        />
      </Stack>
    </Form>
  )
}
