import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import type { Facet } from './facets.ts'
import type { SubscriptionChoice } from './schema.ts'
import { useFacetName } from './use-facet-name.ts'

const named = 4

/** What is said together, in this order; ports and regions are one place. */
const phrases = {
  about: ['sectors'],
  at: ['ports', 'regions'],
  by: ['modi_operandi'],
  of_type: ['types'],
  on_lane: ['lanes'],
  with: ['commodities'],
  from: ['originators'],
} as const satisfies Record<string, readonly Facet[]>

type Phrase = keyof typeof phrases
type Said = SubscriptionChoice & { names?: Record<string, string> | null }

/** "Reefer chain or Seals, at Antwerpen, severe and above; but not at Gent": a subscription as a person would say it. */
export function useSubscriptionSentence() {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  const either = useEither()

  function chosen(choice: Said, not: '' | 'not_') {
    const parts = (Object.keys(phrases) as Phrase[]).map((phrase) => {
      const names = phrases[phrase].flatMap((facet) => choice[`${not}${facet}`].map((code) => [facet, code] as const))
      return names.length > 0 && t(`sentence.${phrase}`, { what: either(names, choice.names) })
    })
    const words = choice[`${not}words`]
    return [...parts, words && t('sentence.words', { words })].filter(Boolean)
  }

  function severe({ least_severity }: Said) {
    if (least_severity === 0) return false
    const severity = label('severity', least_severity).toLowerCase()
    return t(`sentence.${least_severity < 4 ? 'above' : 'only'}`, { severity })
  }

  return (choice: Said) => {
    const anySector = choice.sectors.length === 0 && t('sentence.any_sector')
    const wanted = [anySector, ...chosen(choice, ''), severe(choice)].filter(Boolean).join(', ')
    const unwanted = chosen(choice, 'not_').join(', ')
    return unwanted ? `${wanted}; ${t('sentence.but_not', { what: unwanted })}` : wanted
  }
}

function useEither() {
  const { t } = useTranslation('alerts')
  const name = useFacetName()
  return (codes: readonly (readonly [Facet, string])[], known: Said['names']) => {
    const names = codes.slice(0, named).map(([facet, code]) => name(facet, code, known))
    const rest = codes.length - names.length
    const all = rest > 0 ? [...names, t('sentence.others', { count: rest })] : names
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${t('sentence.or')} ${all.at(-1)}`
  }
}
