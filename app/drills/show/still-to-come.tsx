import { useTranslation } from 'react-i18next'
import { Section } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'

export type Coming = { place: number; title: string; due_at: Date | string; overdue: boolean }

/** What nobody who plays should read: folded up, for those who run the drill. */
export function StillToCome({ coming, over }: { coming: readonly Coming[]; over: boolean }) {
  const { t } = useTranslation('drills')
  return (
    <Section title={t(over ? 'coming.never' : 'coming.title')}>
      <details>
        <summary>{t('coming.count', { count: coming.length })}</summary>
        <ol>
          {coming.map(({ place, title, due_at }) => (
            <li key={place}>
              <Time at={due_at} />: {title}
            </li>
          ))}
        </ol>
      </details>
    </Section>
  )
}
