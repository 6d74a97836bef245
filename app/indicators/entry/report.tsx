import { useTranslation } from 'react-i18next'
import { useSentence } from '#app/languages/clock.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { Reported } from './add-indicators.server.ts'
import styles from './report.module.css'

const tones = { ok: 'good', warn: 'warn', reject: 'bad', duplicate: 'plain' } as const

/** What became of each line; the ones that were not added come first. */
export function Report({ report }: { report: readonly Reported[] }) {
  const { t } = useTranslation('indicators')
  const left = report.filter(({ outcome }) => outcome === 'reject')
  const taken = report.filter(({ outcome }) => outcome === 'ok' || outcome === 'warn')
  const rest = report.filter(({ outcome }) => outcome !== 'reject')
  return (
    <Section title={t('entry.report')}>
      <Notice tone={left.length > 0 ? 'warn' : 'good'} live>
        <p>{t('entry.taken', { count: taken.length })}</p>
        {left.length > 0 && <p>{t('entry.left', { count: left.length })}</p>}
      </Notice>
      <ul className={styles.report} aria-label={t('entry.report')}>
        {[...left, ...rest].map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none moves.
          <ReportedLine key={index} {...line} />
        ))}
      </ul>
    </Section>
  )
}

function ReportedLine({ text, type, value, outcome, reason, suggestions, harmless }: Reported) {
  const { t } = useTranslation('indicators')
  const say = useSentence()
  return (
    <li className={styles.line}>
      <span className={styles.text}>{text}</span>
      <span>
        <StatusTag tone={tones[outcome]}>{t(`entry.outcome.${outcome}`)}</StatusTag>{' '}
        {type && outcome !== 'reject' && `${t(`type.${type}`)}: ${value}`}
      </span>
      {reason && <span>{say(reason)}</span>}
      {harmless && <span>{t('list.harmless', { reason: harmless })}</span>}
      {suggestions.length > 0 && (
        <span>
          {t('lookup.did_you_mean')} {suggestions.join(', ')}
        </span>
      )}
    </li>
  )
}
