import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SeverityMark, StateMarks, useWhere } from '#app/bulletins/bulletin-marks.tsx'
import { useOriginator } from '#app/languages/originator.ts'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { Pieces } from './pieces.tsx'
import styles from './search-hits.module.css'
import type { Shown } from './shown.ts'

/** Marking first, then the title, then what the bulletin says of it, layer by layer. */
export function SearchHits({ hits }: { hits: readonly Shown[] }) {
  const { t } = useTranslation('search')
  return (
    <ol className={styles.list} aria-label={t('hits')}>
      {hits.map((hit) => (
        <SearchHit key={hit.reference} {...hit} />
      ))}
    </ol>
  )
}

function SearchHit({ title, excerpts, ...bulletin }: Shown) {
  const { t } = useTranslation('bulletins')
  const where = useWhere()(bulletin)
  const untitled = title.every(({ text }) => text.trim() === '')
  return (
    <li className={styles.hit}>
      <p className={styles.marks}>
        <TlpChip level={bulletin.tlp} />
        <SeverityMark level={bulletin.severity} type={bulletin.type} />
        <StateMarks {...bulletin} />
      </p>
      <h2 className={styles.title}>
        <Link to={`/bulletins/${bulletin.reference}`} prefetch="none">
          {untitled ? t('untitled', { reference: bulletin.reference }) : <Pieces of={title} />}
        </Link>
      </h2>
      {excerpts.map(({ position, tlp, pieces }) => (
        <p key={position} className={styles.excerpt}>
          {position > 1 && <TlpChip level={tlp} />} <Pieces of={pieces} />
        </p>
      ))}
      <p className={styles.facts}>
        <span>{useOriginator()(bulletin.originator_name)}</span>
        {where && <span>{where}</span>}
        <Time at={bulletin.released_at} />
      </p>
    </li>
  )
}
