import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export function TooManyLookups() {
  const { t } = useTranslation('indicators')
  return (
    <>
      <PageHeader title={t('check.title')} />
      <Notice tone="warn">{t('check.too_many')}</Notice>
    </>
  )
}
