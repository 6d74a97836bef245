import { useTranslation } from 'react-i18next'
import styles from '#app/indicators/entry/report.module.css'
import { spelt } from '#app/indicators/spelling.ts'
import { useSentence } from '#app/languages/clock.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Met } from '../meeting/list-met.server.ts'
import type { Added, Reported } from './add-watched.server.ts'
import { mostAtOnce } from './limits.ts'

/** Lines that are said one by one; the rest is a number. */
const mostSaid = 200

/** How many are watched now, where they stand already, and what could not be taken. */
export function EntryReport({ added: { report, added, met, more } }: { added: Added }) {
  const { t } = useTranslation('watching')
  const of = (outcome: Reported['outcome']) => report.filter((line) => line.outcome === outcome)
  const [left, known, warned] = [of('reject'), of('duplicate'), of('warn')]
  return (
    <Section title={t('entry.report')}>
      <Stack>
        <Notice tone={left.length > 0 ? 'warn' : 'good'} live>
          <p>{t('entry.added', { count: added })}</p>
          {known.length > 0 && <p>{t('entry.known', { count: known.length })}</p>}
          {left.length > 0 && <p>{t('entry.left', { count: left.length })}</p>}
          {report.length === mostAtOnce && <p>{t('entry.too_many')}</p>}
          {added > 0 && met.length === 0 && <p>{t('entry.met_none')}</p>}
        </Notice>
        {met.length > 0 && <MetList met={met} more={more} />}
        <Lines lines={[...left, ...warned].slice(0, mostSaid)} />
      </Stack>
    </Section>
  )
}

function MetList({ met, more }: { met: readonly Met[]; more: boolean }) {
  const { t } = useTranslation('watching')
  const title = t(more ? 'entry.met_more' : 'entry.met', { count: met.length })
  return (
    <Section title={title}>
      <RowList label={title}>
        {met.map(({ reference, title, tlp, exercise, released_at, named }) => (
          <Row
            key={reference}
            to={`/bulletins/${reference}`}
            marking={<TlpChip level={tlp} />}
            title={title || reference}
            state={exercise && <ExerciseTag />}
            from={named.map(({ type, value }) => spelt(type, value)).join(', ')}
            when={<Time at={released_at} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function Lines({ lines }: { lines: readonly Reported[] }) {
  const { t } = useTranslation(['watching', 'indicators'])
  const say = useSentence()
  if (lines.length === 0) return null
  return (
    <ul className={styles.report} aria-label={t('entry.report')}>
      {lines.map(({ text, outcome, reason, suggestions }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none moves.
        <li key={index} className={styles.line}>
          <span className={styles.text}>{text}</span>
          <span>
            <StatusTag tone={outcome === 'reject' ? 'bad' : 'warn'}>
              {t(`indicators:entry.outcome.${outcome}`)}
            </StatusTag>{' '}
            {reason && say(reason)}
          </span>
          {suggestions.length > 0 && (
            <span>
              {t('indicators:lookup.did_you_mean')} {suggestions.join(', ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
