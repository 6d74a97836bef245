import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Section, Stack } from '#app/ui/layout.tsx'
import type { ListedPractice } from '../library/listed-practice.ts'
import { PracticeRows } from '../library/practice-rows.tsx'

type Props = { practices: readonly ListedPractice[]; modi_operandi: readonly string[] }

/** From a warning to what others do about it; nothing where nobody has shared anything. */
export function BreakingPractices({ practices, modi_operandi }: Props) {
  const { t } = useTranslation('library')
  const label = useLabel()
  if (practices.length === 0) return null
  return (
    <Section title={t('breaking.title')}>
      <Stack gap="tight">
        <PracticeRows label={t('breaking.title')} practices={practices} />
        {modi_operandi.map((code) => (
          <Link key={code} to={`/practices?modus_operandi=${code}`}>
            {t('breaking.all', { method: label('modus_operandi', code) })}
          </Link>
        ))}
      </Stack>
    </Section>
  )
}
