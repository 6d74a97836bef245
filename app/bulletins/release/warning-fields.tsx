import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { atLayer, useLayerName } from './check-list.tsx'
import type { PersonalWarning } from './personal-warnings.ts'
import { longestReason, type ReleaseOrder, reasonName } from './release-order.ts'

type Props = {
  reference: string
  layers: readonly { position: number }[]
  warnings: readonly PersonalWarning[]
  typed?: ReleaseOrder | undefined
  unsettled?: readonly { position: number; kind: string }[] | undefined
}

/** What looks like personal data: mended in step one, or overruled with a reason that goes to data protection. */
export function WarningFields({ reference, layers, warnings, typed, unsettled = [] }: Props) {
  const { t } = useTranslation(['release', 'bulletins'])
  if (warnings.length === 0) return null
  return (
    <Notice tone="warn" title={t('personal', { count: warnings.length })}>
      <Stack>
        <p>{t('personal_sentence')}</p>
        {warnings.map((warning) => {
          const missing = unsettled.some(({ position, kind }) => position === warning.position && kind === warning.kind)
          const name = reasonName(warning.position, warning.kind)
          return (
            <div key={name}>
              <Finding reference={reference} layers={layers} warning={warning} />
              <Field
                id={name}
                label={t('overrule')}
                hint={t('overrule_hint')}
                errors={missing ? ['release:reason_missing'] : []}
              >
                <Textarea name={name} rows={2} maxLength={longestReason} defaultValue={typed?.[name] ?? ''} />
              </Field>
            </div>
          )
        })}
      </Stack>
    </Notice>
  )
}

/** The same for somebody who asks a colleague: to be mended, or left to the eyes of the one who releases. */
export function WarningList({ reference, layers, warnings }: Props) {
  const { t } = useTranslation(['release', 'bulletins'])
  if (warnings.length === 0) return null
  return (
    <Notice tone="warn" title={t('personal', { count: warnings.length })}>
      <Stack gap="tight">
        <p>{t('personal_colleague')}</p>
        {warnings.map((warning) => (
          <Finding
            key={`${warning.position} ${warning.kind}`}
            reference={reference}
            layers={layers}
            warning={warning}
          />
        ))}
      </Stack>
    </Notice>
  )
}

function Finding({ reference, layers, warning: { position, kind, words } }: FindingProps) {
  const { t } = useTranslation(['release', 'bulletins'])
  const { language } = useClock()
  const layerName = useLayerName(layers)
  const quoted = new Intl.ListFormat(language).format([...new Set(words)].map((word) => `“${word}”`))
  return (
    <p>
      {layerName(position)}
      {t(`personal_kind.${kind}`, { count: words.length })}: <strong>{quoted}</strong>{' '}
      <Link to={`/bulletins/${reference}/edit${atLayer('edit', position)}`}>{t('mend_edit')}</Link>
    </p>
  )
}

type FindingProps = Pick<Props, 'reference' | 'layers'> & { warning: PersonalWarning }
