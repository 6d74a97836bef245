import { useTranslation } from 'react-i18next'
import type { Listed } from '#app/attachments/show/attachments.server.ts'
import type { ListedIndicator } from '#app/indicators/list-indicators.server.ts'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { SeverityMark, StateMarks } from '../bulletin-marks.tsx'
import type { Standing } from '../filters.ts'
import { BulletinFacts, type Facts } from '../show/bulletin-facts.tsx'
import { BulletinLayers } from '../show/bulletin-layers.tsx'
import styles from './as-read.module.css'

export type ReadLayer = {
  position: number
  tlp: Tlp
  html: string
  indicators: readonly ListedIndicator[]
  files: readonly Listed[]
  /** The persons a RED layer names, where that is told. */
  persons?: readonly string[]
}

type Shown = Facts & { title: string; tlp: Tlp; severity: Severity; exercise: boolean; language: string }

type Props = { label: string; bulletin: Shown; standing?: Standing; layers: readonly ReadLayer[] }

/** A bulletin as somebody gets it: marking first, each layer with what is in it, and the facts. */
export function AsRead({ label, bulletin, standing = 'current', layers }: Props) {
  const { t } = useTranslation(['bulletins', 'release'])
  return (
    <article className={styles.preview} aria-label={label}>
      {bulletin.exercise && <ExerciseBanner />}
      <p className={styles.marking}>
        <TlpChip level={bulletin.tlp} />
        <SeverityMark level={bulletin.severity} type={bulletin.type} />
        <StateMarks {...bulletin} standing={standing} />
      </p>
      <p className={styles.title}>{bulletin.title || t('untitled', { reference: bulletin.reference })}</p>
      {layers.map((layer) => (
        <div key={layer.position} lang={bulletin.language} className={styles.layer}>
          {layers.length > 1 && <TlpChip level={layer.tlp} />}
          <BulletinLayers layers={[layer]} />
          {layer.persons && layer.persons.length > 0 && (
            <p className={styles.persons}>{t('release:view.persons', { names: layer.persons.join(', ') })}</p>
          )}
        </div>
      ))}
      <BulletinFacts facts={bulletin} />
    </article>
  )
}
