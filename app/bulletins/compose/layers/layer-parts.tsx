import { useTranslation } from 'react-i18next'
import { LayerIdentifiers } from '#app/indicators/entry/layer-identifiers.tsx'
import type { ListedIndicator } from '#app/indicators/list-indicators.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

export type Parts = {
  indicators: readonly ListedIndicator[]
  files: readonly { position: number; name: string }[]
}

type Props = { reference: string; position: number; parts: Parts }

/** What a layer holds beside its text, and the ways to add to it; each saves what was typed. */
export function LayerParts({ reference, position, parts }: Props) {
  return (
    <>
      <LayerIdentifiers reference={reference} position={position} indicators={parts.indicators} />
      <LayerFiles reference={reference} position={position} parts={parts} />
    </>
  )
}

export function LayerFiles({ reference, position, parts }: Props) {
  const { t } = useTranslation('compose')
  const files = parts.files.filter((file) => file.position === position).map(({ name }) => name)
  return (
    <Fieldset legend={t('layer.files')}>
      <Toolbar>
        <span>{files.join(', ') || t('layer.no_files')}</span>
        <Button formAction={`/bulletins/${reference}/edit?then=attachments-${position}`}>{t('layer.add_files')}</Button>
      </Toolbar>
    </Fieldset>
  )
}
