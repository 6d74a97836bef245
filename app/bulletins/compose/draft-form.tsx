import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Draft } from '../queries/find-draft.server.ts'
import { CodeChoices } from './code-choices.tsx'
import { GradeFields, TextFields } from './draft-fields.tsx'
import { SaveStatus, SaveTrouble } from './save-status.tsx'
import { refusalIn, type StepAnswer } from './step-answer.ts'
import { typedDraft } from './typed-draft.ts'
import { useAutosave } from './use-autosave.tsx'

type Props = { draft: Draft; answer: StepAnswer | undefined }

/** Step one, "What happened?". */
export function DraftForm({ draft, answer }: Props) {
  const { t } = useTranslation('bulletins')
  const autosave = useAutosave(draft, answer)
  const typed = typedDraft(refusalIn(answer), draft)
  const errors = refusalIn(autosave.answer)?.error
  return (
    <Form method="post" noValidate {...autosave.form}>
      <input type="hidden" name="version" value={autosave.version} />
      <Stack>
        <SaveTrouble answer={autosave.answer} />
        <TextFields typed={typed} errors={errors} />
        <GradeFields typed={typed} errors={errors} />
        <CodeChoices typed={typed} />
        <Toolbar>
          <Button kind="primary" formAction="?then=audience">
            {t('compose.next')}
          </Button>
          <Button>{t('compose.save')}</Button>
          <SaveStatus answer={autosave.answer} updated_at={draft.updated_at} />
        </Toolbar>
      </Stack>
    </Form>
  )
}
