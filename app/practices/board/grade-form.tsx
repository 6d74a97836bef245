import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { evidenceGrades } from '#app/vocabulary/codes/practices.ts'

type Props = { grade: string; person: string; back: string; refused: SubmissionResult | undefined }

/** What was seen decides the grade; the reason is what readers get. */
export function GradeForm({ grade, person, back, refused }: Props) {
  const { t } = useTranslation('board')
  const label = useLabel()
  const typed = refused?.initialValue ?? {}
  const errors = refused?.error ?? {}
  const options = evidenceGrades.map((code) => ({
    value: code,
    label: `${code} · ${label('evidence', code)}`,
    hint: t(`grade.means.${code}`),
  }))
  return (
    <Form method="post" noValidate>
      <Stack>
        <ErrorSummary
          problems={[
            { errors: errors[''] ?? [] },
            { id: 'reason', label: t('grade.reason'), errors: errors.reason ?? [] },
          ]}
        />
        <Fieldset legend={t('grade.legend')} hint={t('grade.hint')}>
          <Choices name="grade" type="radio" options={options} chosen={[String(typed.grade ?? grade)]} />
        </Fieldset>
        <Field id="reason" label={t('grade.reason')} hint={t('grade.reason_hint')} errors={errors.reason ?? []}>
          <Textarea name="reason" rows={6} maxLength={2_000} defaultValue={String(typed.reason ?? '')} />
        </Field>
        <Choices
          name="signed"
          chosen={typed.signed ? ['on'] : []}
          options={[{ value: 'on', label: t('grade.sign', { name: person }), hint: t('grade.sign_hint') }]}
        />
        <Toolbar>
          <Button kind="primary">{t('grade.give')}</Button>
          <Link to={back}>{t('back')}</Link>
        </Toolbar>
      </Stack>
    </Form>
  )
}
