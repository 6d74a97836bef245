import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type Tlp, tlps } from '#app/vocabulary/tlp.ts'

/** Each marking with the sentence that says who may hear it. */
export function MarkingChoice({ chosen, highest }: { chosen: Tlp; highest: Tlp }) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  return (
    <Fieldset legend={t('audience.marking')} hint={t('audience.marking_hint')}>
      <Choices
        name="tlp"
        type="radio"
        chosen={[chosen]}
        options={tlps.map((level) => ({
          value: level,
          label: <TlpChip level={level} />,
          hint: level > highest ? t('audience.marking_out_of_reach') : label('tlp', level),
          disabled: level > highest,
        }))}
      />
    </Fieldset>
  )
}
