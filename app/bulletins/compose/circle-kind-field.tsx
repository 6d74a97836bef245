import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type CircleKind, markingsFor } from '#app/vocabulary/audience.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import styles from './circle-kind-field.module.css'

type Props = { kind: Exclude<CircleKind, 'public'>; level: Tlp | null; children: ReactNode }

/** One kind of circle. What the marking does not admit is switched off, so that it is not sent either. */
export function CircleKindField({ kind, level, children }: Props) {
  const { t } = useTranslation('bulletins')
  const markings = markingsFor(kind)
  const off = level !== null && !markings.includes(level)
  return (
    <fieldset className={styles.kind} disabled={off} hidden={off} aria-describedby={`for-${kind}`}>
      <legend className={styles.legend}>{t(`circle.${kind}`)}</legend>
      <p id={`for-${kind}`} className={styles.hint}>
        {t('audience.for', { markings: markings.map(tlpLabel).join(', ') })}
      </p>
      {children}
    </fieldset>
  )
}
