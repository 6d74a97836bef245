import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice } from '#app/access/form-notice.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import type { Call } from './find-calls.server.ts'
import { longestOutcome } from './schema.ts'

/** Closes the own call with a sentence of what came of it, or says it later. */
export function ClosingForm({ call, answer }: { call: Call; answer: Answer }) {
  const { t } = useTranslation('calls')
  const does = call.open ? 'close' : 'outcome'
  return (
    <Section title={t(`closing.${does}`)}>
      <Form method="post" action={`/practices/calls/${call.id}/closing`} noValidate autoComplete="off">
        <Stack>
          <FormNotice answer={answer} />
          <p>{t(`closing.${does}_sentence`)}</p>
          <Field id="outcome" label={t('closing.words')} hint={t('closing.words_hint')} optional={call.open}>
            <TextInput name="outcome" maxLength={longestOutcome} defaultValue={call.outcome} />
          </Field>
          <div>
            <Button>{t(`closing.${does}_now`)}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
