import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { longest } from '../../longest.ts'
import { type Fields, textIn } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import type { Draft, DraftLayer } from '../../queries/find-draft.server.ts'
import type { Errors } from '../draft-fields.tsx'
import { LayerFence } from '../fence/layer-fence.tsx'
import { Fold } from './fold.tsx'
import styles from './layer-card.module.css'
import { LayerHead } from './layer-head.tsx'
import { LayerParts, type Parts } from './layer-parts.tsx'
import { LayerQuestions } from './layer-questions.tsx'
import { RedFlagChoices } from './red-flag-choices.tsx'

export type LayerProps = {
  draft: Draft
  layer: DraftLayer
  /** What the fields begin with, and what stands in them at this moment. */
  typed: Fields
  now: Fields & { type: string }
  errors: Errors
  parts: Parts
}

/** A stricter layer under the first one. Only the last can be dropped. */
export function LayerCard({ draft, layer, typed, now, errors, parts }: LayerProps) {
  const { t } = useTranslation('compose')
  const { position } = layer
  const name = layerField.body(position)
  return (
    <section className={styles.card} aria-label={t('layer.heading', { count: position })}>
      <Stack>
        <LayerHead reference={draft.reference} layer={layer} />
        <Field
          id={name}
          label={t('layer.text', { count: position })}
          hint={t('layer.text_hint')}
          errors={errors?.[name] ?? []}
        >
          <Textarea name={name} rows={8} maxLength={longest.body} defaultValue={textIn(typed, name)} />
        </Field>
        <LayerFence reference={draft.reference} layer={layer} now={now} />
        {!isPractice(draft.type) && (
          <>
            <LayerQuestions position={position} typed={typed} errors={errors} now={now} />
            <RedFlagChoices position={position} typed={typed} />
          </>
        )}
        <LayerParts reference={draft.reference} position={position} parts={parts} />
        {position === draft.layers.length && <DropLayer reference={draft.reference} position={position} />}
      </Stack>
    </section>
  )
}

/** Behind a word, and one press more; what else was typed is saved with it. */
function DropLayer({ reference, position }: { reference: string; position: number }) {
  const { t } = useTranslation('compose')
  return (
    <Fold title={t('layer.drop')}>
      <p>{t('layer.drop_sentence')}</p>
      <div>
        <Button kind="danger" formAction={`/bulletins/${reference}/edit?then=drop`}>
          {t('layer.drop_now', { count: position })}
        </Button>
      </div>
    </Fold>
  )
}
