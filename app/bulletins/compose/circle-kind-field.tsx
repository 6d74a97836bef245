import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { type CircleKind, markingsFor } from '#app/vocabulary/audience.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import styles from './circle-kind-field.module.css'

type Props = { kind: Exclude<CircleKind, 'public'>; level: Tlp | null; children: ReactNode }

/** One kind of circle, in sight under the markings that admit it. With script it is switched off under the others, so that it is not sent. */
export function CircleKindField({ kind, level, children }: Props) {
  const { t } = useTranslation('bulletins')
  const markings = markingsFor(kind)
  const off = level !== null && !markings.includes(level)
  return (
    <fieldset
      className={styles.kind}
      data-markings={markings.join(' ')}
      disabled={off}
      aria-describedby={`for-${kind}`}
    >
      <legend className={styles.legend}>{t(`circle.${kind}`)}</legend>
      <p id={`for-${kind}`} className={styles.hint}>
        {t('audience.for', { markings: markings.map(tlpLabel).join(', ') })}
      </p>
      {children}
    </fieldset>
  )
}

/** Something to know about one marking, in sight while that is chosen. */
export function MarkingNote({ level, children }: { level: Tlp; children: ReactNode }) {
  return (
    <div className={styles.only} data-markings={level}>
      <Notice>{children}</Notice>
    </div>
  )
}
