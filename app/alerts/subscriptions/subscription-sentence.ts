import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import type { SubscriptionChoice } from './schema.ts'

const named = 4

/** "Reefer chain or Seals, at Antwerpen, severe and above": a subscription as a person would say it. */
export function useSubscriptionSentence() {
  const { t } = useTranslation('alerts')
  const label = useLabel()

  function either(list: List, codes: readonly string[]) {
    const names = codes.slice(0, named).map((code) => label(list, code))
    const rest = codes.length - names.length
    const all = rest > 0 ? [...names, t('sentence.others', { count: rest })] : names
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${t('sentence.or')} ${all.at(-1)}`
  }

  return ({ sectors, ports, modi_operandi, least_severity }: SubscriptionChoice) =>
    [
      sectors.length > 0 ? either('sector', sectors) : t('sentence.any_sector'),
      ports.length > 0 && t('sentence.at', { ports: either('port', ports) }),
      modi_operandi.length > 0 && t('sentence.by', { modi_operandi: either('modus_operandi', modi_operandi) }),
      least_severity > 0 &&
        t(`sentence.${least_severity < 4 ? 'above' : 'only'}`, {
          severity: label('severity', least_severity).toLowerCase(),
        }),
    ]
      .filter(Boolean)
      .join(', ')
}
