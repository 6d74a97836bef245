import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type Tlp, tlp, tlps } from '#app/vocabulary/tlp.ts'

/** Each marking with the sentence that says who may hear it. */
export function MarkingChoice({ chosen, mayMarkRed }: { chosen: Tlp; mayMarkRed: boolean }) {
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
          hint: level === tlp.red && !mayMarkRed ? t('audience.red_is_for_its_author') : label('tlp', level),
          disabled: level === tlp.red && !mayMarkRed,
        }))}
      />
    </Fieldset>
  )
}
