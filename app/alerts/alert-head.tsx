import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

const everybody = {
  list: '/alerts',
  subscriptions: '/alerts/subscriptions',
  preferences: '/alerts/preferences',
  deliveries: '/alerts/deliveries',
  devices: '/alerts/devices',
  feeds: '/alerts/feeds',
} as const

type Props = { title: ReactNode; lead?: ReactNode; action?: ReactNode }

/** Over each page about alerts, with the way to the others; that of webhooks is for administrators. */
export function AlertHead(props: Props) {
  const { t } = useTranslation('alerts')
  const pages = useAdministers() ? { ...everybody, webhooks: '/account/webhooks' } : everybody
  return (
    <>
      <PageHeader {...props} />
      <Tabs
        label={t('centre.title')}
        tabs={Object.entries(pages).map(([page, to]) => ({ to, label: t(`tabs.${page as 'webhooks'}`) }))}
      />
    </>
  )
}

type Root = { frame: { may: { administer: boolean } } | null }

function useAdministers() {
  return (useRouteLoaderData('root') as Root | undefined)?.frame?.may.administer ?? false
}
