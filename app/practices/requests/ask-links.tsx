import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

type Props = { reference: string; own: boolean; brokered: boolean }

/** The ways to ask: the owner, those who run it, for a visit; or to offer. */
export function AskLinks({ reference, own, brokered }: Props) {
  const { t } = useTranslation('board')
  const address = `/practices/${reference}`
  const reachable = !own && !brokered
  return (
    <Toolbar>
      <LinkButton to={`${address}/requests/new?kind=experience`}>{t('requests.experience.title')}</LinkButton>
      {!own && <LinkButton to={`${address}#questions`}>{t('requests.owner')}</LinkButton>}
      {reachable && <LinkButton to={`${address}/requests/new?kind=visit`}>{t('requests.visit.title')}</LinkButton>}
      {reachable && <LinkButton to={`${address}/requests/new?kind=offer`}>{t('requests.offer.title')}</LinkButton>}
    </Toolbar>
  )
}
