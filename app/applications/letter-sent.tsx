import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NarrowPage } from '#app/access/narrow-page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

/** Says the same of every application. */
export function LetterSent({ email }: { email: string }) {
  const { t } = useTranslation('applications')
  return (
    <NarrowPage visitor>
      <PageHeader title={t('sent.title')} lead={t('sent.sentence', { email })} />
      <Link to="/apply" reloadDocument>
        {t('sent.again')}
      </Link>
    </NarrowPage>
  )
}
