import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { acknowledgements } from '#app/vocabulary/codes/acknowledgements.ts'
import type { Response } from '../find-response.server.ts'
import styles from './answer-form.module.css'

type Props = {
  response: Pick<Response, 'reference' | 'originator_name' | 'answer' | 'note'>
  refused?: SubmissionResult | undefined
  /** The note stands open: for whoever came to write one. */
  open?: boolean
}

/** Eight buttons, each of which answers at once, with the note if there is one. */
export function AnswerForm({ response, refused, open = false }: Props) {
  const { t } = useTranslation('responses')
  const label = useLabel()
  const names = useOriginatorNames()(response.originator_name)
  const { reference, answer } = response
  const note = (
    <Field label={t('answer.note')} hint={t('answer.note_hint')} errors={refused?.error?.note ?? undefined} optional>
      <Textarea name="note" rows={3} defaultValue={String(refused?.initialValue?.note ?? response.note)} />
    </Field>
  )
  return (
    <Form method="post" action={`/bulletins/${reference}/acknowledgement`} className={styles.form}>
      <div className={styles.answers}>
        {acknowledgements.map((code) => (
          <Button
            key={code}
            name="answer"
            value={code}
            kind={code === (answer ?? 'RECEIVED') ? 'primary' : 'plain'}
            aria-pressed={answer ? code === answer : undefined}
          >
            {label('acknowledgement', code)}
          </Button>
        ))}
      </div>
      {open ? (
        note
      ) : (
        <details className={styles.note}>
          <summary>{t('answer.add_note')}</summary>
          {note}
        </details>
      )}
      <p className={styles.hint}>
        {t('answer.hint', names)} {t('answer.hit_hint', names)}
      </p>
    </Form>
  )
}
