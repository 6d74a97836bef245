import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { modiOperandi, stageOf } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import styles from './long-choices.module.css'

/** Lists too long to stand open, unless something in them is chosen. */
export function PortChoice({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  const options = ports.map((code) => ({ value: code, label: label('port', code) }))
  options.sort((one, other) => one.label.localeCompare(other.label))
  return (
    <Fieldset legend={t('form.ports')} hint={t('form.any')}>
      <details className={styles.long} open={chosen.length > 0}>
        <summary>{t('form.choose_ports')}</summary>
        <Choices name="ports" look="columns" chosen={chosen} options={options} />
      </details>
    </Fieldset>
  )
}

export function ModiOperandiChoice({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  const held = new Set(chosen)
  return (
    <Fieldset legend={t('form.modi_operandi')} hint={t('form.any')}>
      {stages.map((stage) => {
        const codes = modiOperandi.filter((code) => stageOf[code] === stage)
        if (codes.length === 0) return null
        return (
          <details key={stage} className={styles.long} open={codes.some((code) => held.has(code))}>
            <summary>{label('stage', stage)}</summary>
            <Choices
              name="modi_operandi"
              look="columns"
              chosen={chosen}
              options={codes.map((code) => ({ value: code, label: label('modus_operandi', code) }))}
            />
          </details>
        )
      })}
    </Fieldset>
  )
}
