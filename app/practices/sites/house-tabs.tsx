import { useTranslation } from 'react-i18next'
import { Tabs } from '#app/ui/tabs.tsx'

/** What the own organisation keeps for itself about practices: its sites, and where they stand. */
export function HouseTabs() {
  const { t } = useTranslation('sites')
  const tabs = [
    { to: '/sites', label: t('list.title') },
    { to: '/adoption', label: t('list.adoption') },
    { to: '/coverage', label: t('list.coverage') },
  ]
  return <Tabs label={t('list.tabs')} tabs={tabs} />
}
