import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line } from '#app/ui/lines.tsx'
import { Time } from '#app/ui/time.tsx'
import type { SiteStanding, Step } from './list-standings.server.ts'
import styles from './standing-form.module.css'
import { StandingForm } from './standing-form.tsx'
import { StatusWord } from './status-word.tsx'

type Props = { standing: SiteStanding; refused: SubmissionResult | undefined; mayRecord: boolean }

/** One own site: where it stands, how it came to that, and the form. */
export function SiteStandingLine({ standing, refused, mayRecord }: Props) {
  const { t } = useTranslation('adoption')
  const label = useLabel()
  const { site_id, site, kind, status, lapsed, steps } = standing
  return (
    <Line name={<span id={`site-${site_id}`}>{site}</span>}>
      <p>
        {label('site_kind', kind)} · <StatusWord status={status} lapsed={lapsed} />
      </p>
      <Stack gap="tight">
        <Facts standing={standing} />
        {steps.length > 0 && <History steps={steps} />}
        {mayRecord && (
          <details open={Boolean(refused)}>
            <summary className={styles.summary}>{t('form.open', { site })}</summary>
            <StandingForm standing={standing} refused={refused} />
          </details>
        )}
      </Stack>
    </Line>
  )
}

function Facts({ standing }: { standing: SiteStanding }) {
  const { t } = useTranslation('adoption')
  const { owner, due_on, reason, note, evidence, verified_at } = standing
  return (
    <DefinitionList
      facts={[
        { term: t('form.owner'), detail: owner },
        { term: t('form.due_on'), detail: due_on && <Time at={due_on} as="day" /> },
        { term: t('form.reason'), detail: reason && t(`reason.${reason}`) },
        { term: t('fact.verified'), detail: verified_at && <Time at={verified_at} as="day" /> },
        { term: t('form.evidence'), detail: evidence && <span className={styles.words}>{evidence}</span> },
        { term: t('form.note'), detail: note && <span className={styles.words}>{note}</span> },
      ]}
    />
  )
}

function History({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('adoption')
  return (
    <details>
      <summary className={styles.summary}>{t('history.open', { count: steps.length })}</summary>
      <ol>
        {steps.map(({ status, note, evidence, person, at }) => (
          <li key={at}>
            <StatusWord status={status} /> <Time at={at} /> {person}
            {(evidence || note) && <p className={styles.words}>{evidence || note}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
