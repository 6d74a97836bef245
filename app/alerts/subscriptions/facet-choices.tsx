import { useTranslation } from 'react-i18next'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { FacetParts } from './facet-parts.tsx'
import { type Facet, lists } from './facets.ts'
import type { Originators } from './list-originators.server.ts'
import type { SubscriptionChoice } from './schema.ts'
import { useFacetName } from './use-facet-name.ts'

type Props = { choice: SubscriptionChoice; originators: Originators }

/** What somebody wants to hear of: the two short lists open, the long ones behind their names. */
export function WantedChoices({ choice, originators }: Props) {
  const { t } = useTranslation('alerts')
  const parts = (...facets: Facet[]) => (
    <FacetParts facets={facets} not={false} choice={choice} originators={originators} />
  )
  return (
    <>
      <Fieldset legend={t('form.sectors')} hint={t('form.any')}>
        <Chips facet="sectors" chosen={choice.sectors} />
      </Fieldset>
      <Fieldset legend={t('form.ports')} hint={t('form.ports_hint')}>
        {parts('regions', 'ports')}
      </Fieldset>
      <Fieldset legend={t('form.modi_operandi')} hint={t('form.by_stage')}>
        {parts('modi_operandi')}
      </Fieldset>
      <Fieldset legend={t('form.types')} hint={t('form.any')}>
        <Chips facet="types" chosen={choice.types} />
      </Fieldset>
      <Fieldset legend={t('form.more')} hint={t('form.any')}>
        {parts('lanes', 'commodities', 'originators')}
      </Fieldset>
    </>
  )
}

function Chips({ facet, chosen }: { facet: 'sectors' | 'types'; chosen: readonly string[] }) {
  const name = useFacetName()
  const options = lists[facet].map((code) => ({ value: code, label: name(facet, code) }))
  return <Choices name={facet} look="chips" chosen={chosen} options={options} />
}
