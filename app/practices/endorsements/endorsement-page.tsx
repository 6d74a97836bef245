import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { PracticeHead } from '../practice-head.tsx'
import type { Endorsable } from './endorse.server.ts'
import { longestSentence } from './schema.ts'

type Props = { practice: Endorsable; refused: SubmissionResult | undefined }

/** One sentence, in the name of the organisation, and what readers will see of it. */
export function EndorsementPage({ practice, refused }: Props) {
  const { t } = useTranslation('board')
  const { reference, author, endorsed, organisation_name } = practice
  const stop = author ? 'own' : endorsed ? 'already' : null
  return (
    <>
      <PracticeHead practice={practice} title={t('endorse.title')} />
      {stop ? (
        <Notice title={t(`endorse.${stop}`)}>{t(`endorse.${stop}_sentence`)}</Notice>
      ) : (
        <Form method="post" noValidate>
          <Stack>
            <p>{t('endorse.lead', { name: organisation_name })}</p>
            <Field
              id="sentence"
              label={t('endorse.sentence')}
              hint={t('endorse.sentence_hint')}
              errors={refused?.error?.sentence ?? []}
            >
              <Textarea
                name="sentence"
                rows={3}
                maxLength={longestSentence}
                defaultValue={String(refused?.initialValue?.sentence ?? '')}
              />
            </Field>
            <Toolbar>
              <Button kind="primary">{t('endorse.say', { name: organisation_name })}</Button>
              <Link to={`/practices/${reference}`}>{t('back')}</Link>
            </Toolbar>
          </Stack>
        </Form>
      )}
    </>
  )
}
