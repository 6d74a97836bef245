import type { SubmissionResult } from '@conform-to/react'
import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FormNotice } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { maturities } from '#app/vocabulary/codes/practices.ts'
import styles from './assessment.module.css'
import type { Assessed } from './list-assessed.server.ts'
import { PracticeMark } from './practice-mark.tsx'
import { fieldOf, markFields } from './schema.ts'

export type Refused = SubmissionResult | undefined

type Props = { practices: readonly Assessed[]; answer: Refused }

/** Each practice with its mark; one press keeps all that was changed. */
export function MarksForm({ practices, answer }: Props) {
  const { t } = useTranslation('coverage')
  const { search } = useLocation()
  const problems = practices.flatMap(({ reference, title }) =>
    markFields.map((field) => {
      const id = fieldOf(field, reference)
      return { id, label: title, errors: answer?.error?.[id] ?? undefined }
    }),
  )
  return (
    <Form method="post" action={search || '?'} noValidate autoComplete="off">
      <Stack gap="wide">
        <FormNotice answer={answer} />
        <ErrorSummary problems={problems} />
        <Scale />
        <input type="hidden" name="practices" value={practices.map(({ reference }) => reference).join(' ')} />
        <ul className={styles.practices}>
          {practices.map((practice) => (
            <PracticeMark key={practice.reference} practice={practice} answer={answer} />
          ))}
        </ul>
        <Toolbar>
          <Button kind="primary">{t('assess.save')}</Button>
        </Toolbar>
      </Stack>
    </Form>
  )
}

/** What the marks mean, once for all of them. */
function Scale() {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  return (
    <details className={styles.scale}>
      <summary>{t('scale.title')}</summary>
      <ul>
        {maturities.map((mark) => (
          <li key={mark}>
            <strong>
              {mark} {label('maturity', mark)}
            </strong>
            : {t(`scale.${mark}`)}
          </li>
        ))}
      </ul>
      <p>{t('class.why')}</p>
    </details>
  )
}
