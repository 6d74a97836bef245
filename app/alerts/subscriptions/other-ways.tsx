import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

/** When mail comes, and what there is beside it and the portal itself. */
export function OtherWays() {
  const { t } = useTranslation(['alerts', 'devices', 'feeds', 'telling'])
  return (
    <Section title={t('ways')}>
      <Toolbar>
        <LinkButton to="/alerts/preferences">{t('telling:preferences.title')}</LinkButton>
        <LinkButton to="/alerts/devices">{t('devices:title')}</LinkButton>
        <LinkButton to="/alerts/feeds">{t('feeds:title')}</LinkButton>
      </Toolbar>
    </Section>
  )
}
