import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'

/** Nothing fits what was asked for, or nobody has shared a practice with this reader yet. */
export function NoPractices({ narrowed, mayDraft }: { narrowed: boolean; mayDraft: boolean }) {
  const { t } = useTranslation('library')
  if (narrowed)
    return (
      <EmptyState title={t('no_match.title')} action={<LinkButton to="?">{t('no_match.action')}</LinkButton>}>
        {t('no_match.sentence')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none.title')}
      action={mayDraft && <LinkButton to="/practices/new">{t('none.action')}</LinkButton>}
    >
      {t('none.sentence')}
    </EmptyState>
  )
}
