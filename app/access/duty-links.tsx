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

const links = [
  ['rules', '/account/members', 'members'],
  ['rules', '/account/release-rules', 'release_rules'],
  ['rules', '/account/sponsorships', 'sponsorships'],
  ['rules', '/account/webhooks', 'webhooks'],
  ['rules', '/account/first-day', 'first_day'],
  ['desk', '/desk', 'desk'],
  ['vetting', '/secretariat/applications', 'applications'],
  ['brokerage', '/brokerage', 'brokerage'],
  ['vetting', '/secretariat/organisations', 'all_organisations'],
  ['log', '/account/audit', 'log'],
  ['register', '/account/overruled-warnings', 'overruled'],
] as const satisfies readonly [keyof Duties, string, string][]

export function DutyLinks({ duties }: { duties: Duties }) {
  const { t } = useTranslation('access')
  return (
    <Toolbar>
      {links
        .filter(([duty]) => duties[duty])
        .map(([, to, word]) => (
          <LinkButton key={to} to={to}>
            {t(`account.${word}`)}
          </LinkButton>
        ))}
    </Toolbar>
  )
}
