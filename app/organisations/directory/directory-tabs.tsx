import { useTranslation } from 'react-i18next'
import { Tabs } from '#app/ui/tabs.tsx'

export function DirectoryTabs() {
  const { t } = useTranslation('organisations')
  return (
    <Tabs
      label={t('directory.title')}
      tabs={[
        { to: '/directory', label: t('directory.organisations') },
        { to: '/directory/groups', label: t('directory.groups') },
      ]}
    />
  )
}
