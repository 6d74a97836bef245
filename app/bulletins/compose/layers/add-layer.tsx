import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import styles from './add-layer.module.css'

/** `next` is the marking the new layer begins with; null when none can be added. */
export function AddLayer({ reference, next, count }: { reference: string; next: Tlp | null; count: number }) {
  const { t } = useTranslation('compose')
  if (next === null)
    return count > 1 && <p className={styles.hint}>{t(count >= 4 ? 'layer.most' : 'layer.none_stricter')}</p>
  return (
    <div className={styles.add}>
      <Button formAction={`/bulletins/${reference}/edit?then=layer`}>{t('layer.add')}</Button>
      <p className={styles.hint}>{t('layer.add_hint', { marking: tlpLabel(next) })}</p>
    </div>
  )
}
