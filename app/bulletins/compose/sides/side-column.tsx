import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { numberText } from '#app/languages/dates.ts'
import { AsRead } from '../../audience/as-read.tsx'
import { useSeer } from '../../audience/seer-words.ts'
import type { AudienceLine } from '../../queries/audience-of.server.ts'
import type { Sides } from '../../queries/open-sides.server.ts'
import type { Side } from './sides.ts'
import styles from './sides-page.module.css'

type Props = {
  side: Side
  of: number
  bulletin: Parameters<typeof AsRead>[0]['bulletin']
  layers: Sides['layers']
}

/** One view: who has it, and the bulletin exactly as they get it. */
export function SideColumn({ side, of, bulletin, layers }: Props) {
  const { t } = useTranslation('compose')
  const title = useTitle(side.depth, of)
  return (
    <section className={styles.side} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <SideReaders lines={side.lines} />
      <AsRead label={`${t('sides.what')}: ${title}`} bulletin={bulletin} layers={layers} />
    </section>
  )
}

function useTitle(depth: number, of: number) {
  const { t } = useTranslation('compose')
  if (of === 1) return t('sides.single')
  if (depth === of) return t('sides.all')
  return depth === 1 ? t('sides.only_first') : t('sides.down_to', { count: depth })
}

/** More than these stand behind one line: an alliance has hundreds of organisations. */
const named = 12

function SideReaders({ lines }: { lines: readonly AudienceLine[] }) {
  const { t } = useTranslation('compose')
  if (lines.length === 0) return <p className={styles.quiet}>{t('sides.nobody')}</p>
  const more = lines.slice(named)
  return (
    <div>
      <ReaderList lines={lines.slice(0, named)} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{t('sides.more', { count: more.length })}</summary>
          <ReaderList lines={more} />
        </details>
      )}
    </div>
  )
}

function ReaderList({ lines }: { lines: readonly AudienceLine[] }) {
  const { t } = useTranslation('compose')
  const { language } = useClock()
  const seer = useSeer()
  return (
    <ul className={styles.readers} aria-label={t('sides.who')}>
      {lines.map((line) => (
        <li key={`${line.kind} ${line.group_name} ${line.organisation_id}`}>
          {seer(line)}{' '}
          <span className={styles.quiet}>
            {t('sides.people', { count: line.people, people: numberText(line.people, language) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
