import { useTranslation } from 'react-i18next'
import { Tabs } from '#app/ui/tabs.tsx'

/** What is watched, and what is expected. */
export function WatchTabs() {
  const { t } = useTranslation('watching')
  const tabs = [
    { to: '/watching', label: t('list.title') },
    { to: '/watching/calls', label: t('calls.short') },
  ]
  return <Tabs label={t('list.tabs')} tabs={tabs} />
}
