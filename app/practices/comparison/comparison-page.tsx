import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import { mostCompared } from './chosen.ts'
import type { Compared } from './compare-practices.server.ts'
import { ComparisonCards, ComparisonTable } from './comparison-table.tsx'

type Props = { practices: readonly Compared[]; more: boolean }

/** Up to four practices side by side, with what they have in common and where they differ said in words. */
export function ComparisonPage({ practices, more }: Props) {
  const { t } = useTranslation('collections')
  const choose = <LinkButton to="/practices">{t('compare.choose')}</LinkButton>
  return (
    <>
      <ListMarking of={practices} />
      <PageHeader title={t('compare.title')} lead={t('compare.lead')} action={practices.length > 0 && choose} />
      {practices.length === 0 ? (
        <EmptyState title={t('compare.none')} action={choose}>
          {t('compare.none_sentence', { count: mostCompared })}
        </EmptyState>
      ) : (
        <Stack>
          {more && <Notice>{t('compare.more', { count: mostCompared })}</Notice>}
          {practices.length === 1 && <Notice>{t('compare.one')}</Notice>}
          <ComparisonTable practices={practices} />
          <ComparisonCards practices={practices} />
        </Stack>
      )}
    </>
  )
}
