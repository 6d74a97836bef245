import { layerField } from '../../merging/field-names.ts'
import { FirstBox, GradeFields, TitleField } from '../draft-fields.tsx'
import { LayerFence } from '../fence/layer-fence.tsx'
import type { LayerProps } from './layer-card.tsx'
import { LayerHead } from './layer-head.tsx'
import { LayerParts } from './layer-parts.tsx'
import { LayerQuestions } from './layer-questions.tsx'
import { RedFlagChoices } from './red-flag-choices.tsx'

/** The widest layer with the header: one box first, then everything else about it. */
export function FirstLayer({ draft, layer, typed, now, errors, parts }: LayerProps) {
  return (
    <>
      {draft.layers.length > 1 && <LayerHead reference={draft.reference} layer={layer} />}
      <FirstBox typed={typed} errors={errors} name={layerField.body(1)} />
      <TitleField typed={typed} errors={errors} />
      <LayerFence reference={draft.reference} layer={layer} now={now} />
      <GradeFields typed={typed} errors={errors} type={now.type} />
      <LayerQuestions position={1} typed={typed} errors={errors} now={now} />
      <RedFlagChoices position={1} typed={typed} />
      <LayerParts reference={draft.reference} position={1} parts={parts} />
    </>
  )
}
