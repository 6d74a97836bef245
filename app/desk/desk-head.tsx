import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

type Props = { title: ReactNode; lead?: ReactNode }

/** Over each page of the desk, with the way to the others. */
export function DeskHead({ title, lead }: Props) {
  const { t } = useTranslation('desk')
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { to: '/desk', label: t('tabs.board') },
          { to: '/desk/rota', label: t('tabs.rota') },
          { to: '/desk/settings', label: t('tabs.settings') },
          { to: '/drills', label: t('tabs.drills') },
        ]}
      />
    </>
  )
}
