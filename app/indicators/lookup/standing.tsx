import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import type { Standing } from './list-same.server.ts'
import { StandingRows } from './standing-rows.tsx'

type Props = { standing: readonly Standing[]; more: boolean }

/** Where it stands in what the reader may read; the same words when it stands nowhere and when it is hidden. */
export function WhereItStands({ standing, more }: Props) {
  const { t } = useTranslation('indicators')
  const count = standing.length
  return (
    <Section title={t('lookup.standing')}>
      {count === 0 ? (
        <EmptyState title={t('lookup.nothing')}>{t('lookup.nothing_sentence')}</EmptyState>
      ) : (
        <Stack gap="tight">
          <p>{t(more ? 'lookup.standing_more' : 'lookup.standing_lead', { count })}</p>
          <StandingRows standing={standing} />
        </Stack>
      )}
    </Section>
  )
}
