import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { numberText } from '#app/languages/dates.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { Shown } from './picture-page.tsx'
import styles from './region-list.module.css'

/** The marked regions in words: what is there, and where. */
export function RegionList({ picture }: { picture: Shown }) {
  const { t } = useTranslation('attachments')
  const place = usePlace()
  return (
    <Section title={t('view.regions')}>
      {picture.regions.length === 0 && <p className={styles.quiet}>{t('view.no_regions')}</p>}
      <ol className={styles.regions}>
        {picture.regions.map((region, index) => (
          <li key={region.id} className={styles.region}>
            <a href={`#region-${index + 1}`} aria-label={t('view.region', { number: index + 1, label: region.label })}>
              {region.label}
            </a>
            <p className={styles.quiet}>{place(region)}</p>
            {picture.mayMark && (
              <Form method="post" action={`/attachments/${picture.id}/regions/${region.id}/removal`}>
                <Button kind="quiet" aria-label={t('view.remove_region', { number: index + 1 })}>
                  {t('list.remove')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function usePlace() {
  const { t } = useTranslation('attachments')
  const { language } = useClock()
  const percent = (part: number) => numberText(Math.round(part * 100), language)
  return ({ x, y, width, height }: Shown['regions'][number]) =>
    t('view.place', { x: percent(x), y: percent(y), width: percent(width), height: percent(height) })
}
