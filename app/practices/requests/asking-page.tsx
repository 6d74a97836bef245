import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import { type Kind, longestRequest, longestWish } from './schema.ts'

type Props = { practice: Practice; kind: Kind; organisation: string; refused: SubmissionResult | undefined }

/** What is asked, whom it goes to, and under which name. */
export function AskingPage({ practice, kind, organisation, refused }: Props) {
  const { t } = useTranslation('board')
  const typed = refused?.initialValue ?? {}
  const errors = refused?.error ?? {}
  return (
    <>
      <PracticeHead practice={practice} title={t(`requests.${kind}.title`)} />
      <Form method="post" noValidate>
        <input type="hidden" name="kind" value={kind} />
        <Stack>
          <p>{t(`requests.${kind}.lead`, { organisation })}</p>
          <Field
            id="words"
            label={t(`requests.${kind}.words`)}
            hint={t(`requests.${kind}.hint`)}
            errors={errors.words ?? []}
          >
            <Textarea name="words" rows={5} maxLength={longestRequest} defaultValue={String(typed.words ?? '')} />
          </Field>
          {kind === 'visit' && (
            <Field
              id="wished"
              label={t('requests.wished')}
              hint={t('requests.wished_hint')}
              errors={errors.wished ?? []}
              optional
            >
              <TextInput name="wished" maxLength={longestWish} defaultValue={String(typed.wished ?? '')} />
            </Field>
          )}
          <Toolbar>
            <Button kind="primary">{t('requests.send', { organisation })}</Button>
            <Link to={`/practices/${practice.reference}`}>{t('back')}</Link>
          </Toolbar>
        </Stack>
      </Form>
    </>
  )
}
