import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { modiOperandi, stageOf } from '#app/vocabulary/codes/modi-operandi.ts'
import { countryOf, type Port, ports } from '#app/vocabulary/codes/ports.ts'
import { coasts, portCountries } from '#app/vocabulary/codes/regions.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import { ChoicePart } from './choice-part.tsx'
import { type Facet, lists } from './facets.ts'
import type { Originators } from './list-originators.server.ts'
import { OriginatorPart } from './originator-part.tsx'
import type { SubscriptionChoice } from './schema.ts'
import { useFacetName } from './use-facet-name.ts'

type Props = {
  facets: readonly Facet[]
  not: boolean
  choice: SubscriptionChoice
  originators: Originators
}

/** The lists of these facets, each behind its name, to choose from or to leave out. */
export function FacetParts({ facets, not, choice, originators }: Props) {
  const parts = useParts()
  return facets.map((facet) => {
    const field = not ? (`not_${facet}` as const) : facet
    if (facet !== 'originators')
      return parts(facet).map((part) => (
        <ChoicePart key={`${field} ${part.title}`} {...part} name={field} chosen={choice[field]} />
      ))
    return <OriginatorPart key={field} not={not} choice={choice} originators={originators} />
  })
}

const european = new Set('BE BG CY DE DK EE ES FI FR GR HR IE IT LT LV MT NL NO PL PT RO SE SI'.split(' '))
const isEuropean = (port: Port) => european.has(countryOf(port))

function useParts() {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  const name = useFacetName()

  const part = (facet: Facet, title: string, codes: readonly string[], sorted = false) => {
    const options = codes.map((code) => ({ value: code, label: name(facet, code) }))
    return { title, options: sorted ? options.sort((one, other) => one.label.localeCompare(other.label)) : options }
  }

  return (facet: Exclude<Facet, 'originators'>) => {
    if (facet === 'regions')
      return [part(facet, t('form.coasts'), coasts), part(facet, t('form.countries'), portCountries, true)]
    if (facet === 'ports')
      return [
        part(facet, t('form.europe'), ports.filter(isEuropean), true),
        part(
          facet,
          t('form.elsewhere'),
          ports.filter((port) => !isEuropean(port)),
          true,
        ),
      ]
    if (facet === 'modi_operandi')
      return stages.map((stage) => {
        const codes = modiOperandi.filter((code) => stageOf[code] === stage)
        return part(facet, label('stage', stage), codes)
      })
    return [part(facet, t(`form.${facet}`), lists[facet])]
  }
}
