import { useTranslation } from 'react-i18next'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { longest } from '../../longest.ts'
import { textIn } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import { practiceGroups } from '../../templates/practice-questions.ts'
import { TitleField } from '../draft-fields.tsx'
import { LayerFence } from '../fence/layer-fence.tsx'
import { AnswerField } from '../layers/answer-field.tsx'
import type { LayerProps } from '../layers/layer-card.tsx'
import { LayerHead } from '../layers/layer-head.tsx'
import { LayerFiles } from '../layers/layer-parts.tsx'
import { PracticeGrades } from './practice-grades.tsx'
import { PracticeGroup } from './practice-group.tsx'
import { StepsField } from './steps-field.tsx'

const folded = ['stops', 'fits', 'takes', 'law', 'results', 'more'] as const

/** The widest layer of a practice: the claim first, how it is done, and behind a line each what else is asked. */
export function PracticeLayer({ draft, layer, typed, now, errors, parts }: LayerProps) {
  const { t } = useTranslation('compose')
  const body = layerField.body(1)
  const asked = { position: 1, typed, errors }
  return (
    <>
      {draft.layers.length > 1 && <LayerHead reference={draft.reference} layer={layer} />}
      <AnswerField question="claim" {...asked} hint={t('practice.hint.claim')} />
      <TitleField typed={typed} errors={errors} />
      <AnswerField question="problem" {...asked} rows={3} hint={t('practice.hint.problem')} />
      <StepsField {...asked} now={now} />
      <Field id={body} label={t('practice.body')} hint={t('practice.body_hint')} errors={errors?.[body] ?? []} optional>
        <Textarea name={body} rows={6} maxLength={longest.body} defaultValue={textIn(typed, body)} />
      </Field>
      <LayerFence reference={draft.reference} layer={layer} now={now} />
      {folded.map((group) => (
        <PracticeGroup key={group} group={group} questions={practiceGroups[group]} {...asked} now={now} />
      ))}
      <PracticeGrades typed={typed} errors={errors} />
      <LayerFiles reference={draft.reference} position={1} parts={parts} />
    </>
  )
}
