import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { modiOperandi, stageOf } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import styles from './long-choices.module.css'

const european = new Set('BE BG CY DE DK EE ES FI FR GR HR IE IT LT LV MT NL NO PL PT RO SE SI'.split(' '))

const coasts = [
  { coast: 'europe', codes: ports.filter((code) => european.has(code.slice(0, 2))) },
  { coast: 'elsewhere', codes: ports.filter((code) => !european.has(code.slice(0, 2))) },
] as const

/** Lists too long to stand open, unless something in them is chosen. */
export function PortChoice({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation('alerts')
  return (
    <Fieldset legend={t('form.ports')} hint={t('form.any')}>
      {coasts.map(({ coast, codes }) => (
        <Part key={coast} title={t(`form.${coast}`)} list="port" codes={codes} chosen={chosen} sorted />
      ))}
    </Fieldset>
  )
}

export function ModiOperandiChoice({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  return (
    <Fieldset legend={t('form.modi_operandi')} hint={t('form.by_stage')}>
      {stages.map((stage) => {
        const codes = modiOperandi.filter((code) => stageOf[code] === stage)
        return <Part key={stage} title={label('stage', stage)} list="modus_operandi" codes={codes} chosen={chosen} />
      })}
    </Fieldset>
  )
}

type Props = {
  title: string
  list: 'port' | 'modus_operandi'
  codes: readonly string[]
  chosen: readonly string[]
  sorted?: boolean
}

const fields = { port: 'ports', modus_operandi: 'modi_operandi' } as const

function Part({ title, list, codes, chosen, sorted = false }: Props) {
  const label = useLabel()
  const options = codes.map((code) => ({ value: code, label: label(list, code) }))
  if (options.length === 0) return null
  if (sorted) options.sort((one, other) => one.label.localeCompare(other.label))
  return (
    <details className={styles.long} open={codes.some((code) => chosen.includes(code))}>
      <summary>{title}</summary>
      <Choices name={fields[list]} look="columns" chosen={chosen} options={options} />
    </details>
  )
}
