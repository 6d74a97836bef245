import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { ChoicePart } from './choice-part.tsx'
import type { Originators } from './list-originators.server.ts'
import type { SubscriptionChoice } from './schema.ts'

type Props = { not: boolean; choice: SubscriptionChoice; originators: Originators }

/** Organisations to choose from. Where they are too many to be listed, those that are chosen and those that were sought. */
export function OriginatorPart({ not, choice, originators: { listed, sought, more } }: Props) {
  const { t } = useTranslation('alerts')
  const options = listed.map(({ id, name, country }) => ({ value: id, label: name, hint: country }))
  const field = not ? 'not_originators' : 'originators'
  const seeks = !not && (more || sought !== '')
  return (
    <ChoicePart
      title={t('form.originators')}
      name={field}
      options={options}
      chosen={choice[field]}
      open={seeks && sought !== ''}
      {...(!seeks && { find: t('form.find_originator') })}
    >
      {seeks && <Finder sought={sought} more={more} />}
    </ChoicePart>
  )
}

/** Asks by address, with all that the form says so far; saves nothing. */
function Finder({ sought, more }: Pick<Originators, 'sought' | 'more'>) {
  const { t } = useTranslation('alerts')
  return (
    <Field label={t('form.originator')} hint={t(more ? 'form.originators_more' : 'form.originators_all')} optional>
      <Toolbar>
        <TextInput type="search" name="originator" defaultValue={sought} maxLength={80} autoComplete="off" />
        <Button formMethod="get">{t('form.seek_originator')}</Button>
      </Toolbar>
    </Field>
  )
}
