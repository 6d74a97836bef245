import { Form, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

export function ItemForm({ answer }: { answer: Answer }) {
  const { t } = useTranslation('collections')
  const wrong = answer?.error ?? {}
  const [asked] = useSearchParams()
  return (
    <Form method="post" noValidate autoComplete="off">
      <Stack>
        <FormNotice answer={answer} />
        <Field
          id="reference"
          label={t('item.reference')}
          hint={t('item.reference_hint')}
          errors={wrong.reference ?? []}
        >
          <TextInput
            name="reference"
            maxLength={40}
            required
            spellCheck={false}
            defaultValue={typedInto(answer, 'reference') ?? asked.get('put') ?? ''}
          />
        </Field>
        <Field
          id="sentence"
          label={t('item.sentence')}
          hint={t('item.sentence_hint')}
          errors={wrong.sentence ?? []}
          optional
        >
          <TextInput name="sentence" maxLength={300} defaultValue={typedInto(answer, 'sentence') ?? ''} />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('item.put')}</Button>
        </Toolbar>
      </Stack>
    </Form>
  )
}
