import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export function TodayHeader({ mayDraft }: { mayDraft: boolean }) {
  const { t } = useTranslation('today')
  const write = (
    <LinkButton to="/bulletins/new" kind="primary">
      {t('write')}
    </LinkButton>
  )
  return <PageHeader title={t('title')} action={mayDraft && write} />
}
