import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import styles from './tlp-chip.module.css'

/** FIRST's own label in FIRST's own colours on black; never translated. */
export function TlpChip({ level }: { level: Tlp }) {
  return (
    <span className={styles.chip} data-tlp={level} translate="no">
      {tlpLabel(level)}
    </span>
  )
}
