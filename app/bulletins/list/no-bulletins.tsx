import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'

/** Nothing fits the filters, or nothing has reached this reader yet. */
export function NoBulletins({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('bulletins')
  const kind = filtered ? 'no_match' : 'none'
  return (
    <EmptyState
      title={t(`${kind}.title`)}
      action={<LinkButton to={filtered ? '?' : '/alerts/subscriptions/new'}>{t(`${kind}.action`)}</LinkButton>}
    >
      {t(`${kind}.sentence`)}
    </EmptyState>
  )
}
