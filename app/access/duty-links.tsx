import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

/** What the own roles open: the rules of the organisation, the register of data protection, what brokers are asked. */
export type Duties = {
  rules: boolean
  register: boolean
  log: boolean
  brokerage: boolean
  vetting: boolean
  desk: boolean
}

export function DutyLinks({ duties }: { duties: Duties }) {
  const { t } = useTranslation('access')
  return (
    <Toolbar>
      {duties.rules && <LinkButton to="/account/members">{t('account.members')}</LinkButton>}
      {duties.rules && <LinkButton to="/account/release-rules">{t('account.release_rules')}</LinkButton>}
      {duties.rules && <LinkButton to="/account/sponsorships">{t('account.sponsorships')}</LinkButton>}
      {duties.rules && <LinkButton to="/account/webhooks">{t('account.webhooks')}</LinkButton>}
      {duties.desk && <LinkButton to="/desk">{t('account.desk')}</LinkButton>}
      {duties.vetting && <LinkButton to="/secretariat/applications">{t('account.applications')}</LinkButton>}
      {duties.brokerage && <LinkButton to="/brokerage">{t('account.brokerage')}</LinkButton>}
      {duties.vetting && <LinkButton to="/secretariat/organisations">{t('account.all_organisations')}</LinkButton>}
      {duties.log && <LinkButton to="/account/audit">{t('account.log')}</LinkButton>}
      {duties.register && <LinkButton to="/account/overruled-warnings">{t('account.overruled')}</LinkButton>}
    </Toolbar>
  )
}
