import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type Tlp, tlps } from '#app/vocabulary/tlp.ts'
import type { Reach } from '../caps/release-reach.ts'

type Props = { chosen: Tlp; highest: Tlp; reach: Record<Tlp, Reach> }

/** Each marking with the sentences that say who may hear it, and who releases it. */
export function MarkingChoice({ chosen, highest, reach }: Props) {
  const { t } = useTranslation(['bulletins', 'compose'])
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
          hint:
            level > highest
              ? t('audience.marking_out_of_reach')
              : `${label('tlp', level)}. ${t(`compose:reach.${reach[level]}`)}`,
          disabled: level > highest,
        }))}
      />
    </Fieldset>
  )
}
