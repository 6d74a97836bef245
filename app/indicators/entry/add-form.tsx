import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { TypeChoice } from './type-choice.tsx'

type Props = { address: string; left: string; chosen: string; refused: SubmissionResult | undefined }

/** One or a thousand: typed, pasted or from a file. What could not be added is there to be mended. */
export function AddForm({ address, left, chosen, refused }: Props) {
  const { t } = useTranslation('indicators')
  const typed = (refused?.initialValue ?? {}) as Record<string, string | undefined>
  return (
    <Section title={t('entry.add_title')}>
      <Form method="post" action={address} encType="multipart/form-data" noValidate key={left}>
        <Stack>
          <TypeChoice label={t('entry.type')} any={t('entry.type_any')} chosen={typed.type ?? chosen} />
          <Field
            label={t('entry.lines')}
            hint={t(left ? 'entry.lines_left' : 'entry.lines_hint')}
            errors={refused?.error?.lines ?? []}
          >
            <Textarea name="lines" rows={5} spellCheck={false} defaultValue={left || typed.lines} />
          </Field>
          <Field label={t('entry.file')} hint={t('entry.file_hint')} optional>
            <TextInput type="file" name="file" accept=".csv,.txt,text/csv,text/plain" />
          </Field>
          <div>
            <Button>{t('entry.add')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
