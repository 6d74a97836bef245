import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SaveTrouble } from '#app/bulletins/compose/save-status.tsx'
import { refusalIn, type StepAnswer } from '#app/bulletins/compose/step-answer.ts'
import { longest, longestAnswer } from '#app/bulletins/longest.ts'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'

/** A name and one sentence. Pressing on makes it a draft, which then saves itself. */
export function PracticeBeginning({ answer }: { answer: StepAnswer | undefined }) {
  const { t } = useTranslation(['practices', 'templates'])
  const refused = refusalIn(answer)
  const typed = (name: string) => String(refused?.initialValue?.[name] ?? '')
  const errors = (name: string) => refused?.error?.[name] ?? []
  const claim = t('templates:question.claim')
  const problems = [
    { id: 'title', label: t('new.title'), errors: errors('title') },
    { id: 'claim', label: claim, errors: errors('claim') },
  ]
  return (
    <Form method="post" noValidate>
      <Stack>
        <ErrorSummary problems={problems} />
        <SaveTrouble answer={answer} />
        <Field id="claim" label={claim} hint={t('new.claim_hint')} errors={errors('claim')}>
          <TextInput name="claim" maxLength={longestAnswer('claim')} defaultValue={typed('claim')} autoComplete="off" />
        </Field>
        <Field id="title" label={t('new.title')} hint={t('new.title_hint')} errors={errors('title')}>
          <TextInput name="title" maxLength={longest.title} defaultValue={typed('title')} autoComplete="off" />
        </Field>
        <Field id="body" label={t('new.body')} hint={t('new.body_hint')} errors={errors('body')} optional>
          <Textarea name="body" rows={6} maxLength={longest.body} defaultValue={typed('body')} />
        </Field>
        <div>
          <Button kind="primary">{t('new.begin')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
