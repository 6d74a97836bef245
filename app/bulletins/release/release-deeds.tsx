import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { writtenAudience } from '../audience/audience-change.ts'
import type { Preparation } from '../queries/prepare-release.server.ts'
import styles from './release-deeds.module.css'

/** What the speaker can do with this draft now: release it, ask a colleague to, or take it back. */
export function ReleaseDeeds({ preparation }: { preparation: Preparation }) {
  const { draft, faults, colleague } = preparation
  const waiting = draft.state === 'in_review'
  return (
    <Stack>
      {waiting && <InReview preparation={preparation} />}
      {faults.length === 0 && !colleague && <Release preparation={preparation} />}
      {faults.length === 0 && colleague && !waiting && <AskColleague preparation={preparation} />}
    </Stack>
  )
}

/** Carries what was looked at, so that a release of anything else stops. */
function Release({ preparation: { draft, audience } }: { preparation: Preparation }) {
  const { t } = useTranslation('bulletins')
  return (
    <Form method="post">
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="seen" value={writtenAudience(audience)} />
      <div className={styles.deed}>
        <Button kind="primary">{t('release.release')}</Button>
        <p className={styles.final}>{t('release.final')}</p>
      </div>
    </Form>
  )
}

function AskColleague({ preparation: { draft, colleague, reviewers } }: { preparation: Preparation }) {
  const { t } = useTranslation('bulletins')
  if (reviewers.length === 0) return <Notice tone="warn">{t('release.no_reviewer')}</Notice>
  return (
    <Form method="post" action={`/bulletins/${draft.reference}/review`}>
      <Stack>
        <Field label={t('release.reviewer')} hint={t(`release.why.${colleague ?? 'second_person'}`)}>
          <Select name="reviewer_id">
            {reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button kind="primary">{t('release.ask')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function InReview({ preparation: { draft, asked } }: { preparation: Preparation }) {
  const { t } = useTranslation('bulletins')
  const names = { author: draft.author_name, reviewer: draft.reviewer_name ?? '' }
  return (
    <Notice title={t(asked ? 'release.asked_you' : 'release.asked', names)}>
      <Form method="post" action={`/bulletins/${draft.reference}/return`}>
        <Button>{t(asked ? 'release.return' : 'release.take_back')}</Button>
      </Form>
    </Notice>
  )
}
