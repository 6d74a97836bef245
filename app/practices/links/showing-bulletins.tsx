import { useTranslation } from 'react-i18next'
import { BulletinRows } from '#app/bulletins/list/bulletin-rows.tsx'
import type { ListedBulletin } from '#app/bulletins/queries/listed.ts'
import { Section } from '#app/ui/layout.tsx'

/** From a practice to what it is needed for today. */
export function ShowingBulletins({ bulletins }: { bulletins: readonly ListedBulletin[] }) {
  const { t } = useTranslation('library')
  if (bulletins.length === 0) return null
  return (
    <Section title={t('showing.title')}>
      <BulletinRows label={t('showing.title')} bulletins={bulletins} />
    </Section>
  )
}
