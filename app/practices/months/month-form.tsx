import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { useClock } from '#app/languages/clock.tsx'
import { Button } from '#app/ui/button.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { monthsAhead } from './schema.ts'
import { useMonthName } from './use-month-name.ts'

/** For the secretariat: which practice, for which month. */
export function MonthForm({ answer }: { answer: Answer }) {
  const { t } = useTranslation('collections')
  const nameOf = useMonthName()
  const wrong = answer?.error ?? {}
  const typed = (field: string) => typedInto(answer, field) ?? ''
  return (
    <Form method="post" noValidate autoComplete="off">
      <Stack>
        <FormNotice answer={answer} />
        <Field id="month" label={t('months.month')} errors={wrong.month ?? []}>
          <Select name="month" defaultValue={typed('month')}>
            {monthsAhead(useClock().now).map((month) => (
              <option key={month} value={month}>
                {nameOf(month)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          id="reference"
          label={t('item.reference')}
          hint={t('months.reference_hint')}
          errors={wrong.reference ?? []}
        >
          <TextInput name="reference" maxLength={40} required spellCheck={false} defaultValue={typed('reference')} />
        </Field>
        <Field
          id="sentence"
          label={t('months.sentence')}
          hint={t('months.sentence_hint')}
          errors={wrong.sentence ?? []}
          optional
        >
          <TextInput name="sentence" maxLength={300} defaultValue={typed('sentence')} />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('months.name')}</Button>
        </Toolbar>
      </Stack>
    </Form>
  )
}
