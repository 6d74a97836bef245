import { Form } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LayerIdentifiers } from '#app/indicators/entry/layer-identifiers.tsx'
import type { ListedIndicator } from '#app/indicators/list-indicators.server.ts'
import { Stack } from '#app/ui/layout.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { type Fields, fieldsOf, listIn, textIn } from '../merging/draft-text.ts'
import { layerField } from '../merging/field-names.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { CodeChoices } from './code-choices.tsx'
import { ConflictChoices } from './conflicts/conflict-choices.tsx'
import { MergedNotice } from './conflicts/merged-notice.tsx'
import { FirstBox, GradeFields, TitleField } from './draft-fields.tsx'
import { FormVersion } from './form-version.tsx'
import { AddLayer } from './layers/add-layer.tsx'
import { LayerCard } from './layers/layer-card.tsx'
import { LayerHead } from './layers/layer-head.tsx'
import { LayerQuestions } from './layers/layer-questions.tsx'
import { RedFlagChoices } from './layers/red-flag-choices.tsx'
import { SaveTrouble, StepProblems } from './save-status.tsx'
import { StepActions } from './step-actions.tsx'
import { conflictIn, refusalIn, type StepAnswer } from './step-answer.ts'
import { typedFields } from './typed-fields.ts'
import { useAutosave } from './use-autosave.tsx'

/** `base` are the fingerprints of the draft, `next` the marking of a layer that could be added. */
type Props = {
  draft: Draft
  base: string
  next: Tlp | null
  indicators: readonly ListedIndicator[]
  answer: StepAnswer | undefined
}

/** Step one, "What happened?": the header once, and each layer. */
export function DraftForm({ draft, base, next, indicators, answer }: Props) {
  const { t } = useTranslation(['bulletins', 'compose'])
  const { reference, layers } = draft
  const address = `/bulletins/${reference}/edit`
  const autosave = useAutosave({ version: draft.version, base }, answer)
  const typed = typedFields(answer, fieldsOf(draft))
  const errors = refusalIn(autosave.answer)?.error
  const topic = useTopic(typed)
  const [first, ...stricter] = layers
  return (
    <Form method="post" noValidate action={address} {...autosave.form} onChange={topic.heard(autosave.form.onChange)}>
      <FormVersion {...autosave.from} layers={layers.length} />
      <Stack>
        <Problems draft={draft} pressed={autosave.answer === answer ? answer : undefined} />
        <SaveTrouble answer={autosave.answer} />
        <ConflictChoices conflict={conflictIn(autosave.answer)} />
        <MergedNotice reference={reference} answer={autosave.answer} layers={layers.length} />
        {first && stricter.length > 0 && <LayerHead reference={reference} layer={first} />}
        <FirstBox typed={typed} errors={errors} name={layerField.body(1)} />
        <TitleField typed={typed} errors={errors} />
        <GradeFields typed={typed} errors={errors} type={topic.type} />
        <LayerQuestions position={1} typed={typed} errors={errors} {...topic.chosen} />
        <RedFlagChoices position={1} typed={typed} />
        <LayerIdentifiers reference={reference} position={1} indicators={indicators} />
        <CodeChoices typed={typed} />
        {stricter.map((layer) => (
          <LayerCard
            key={layer.position}
            reference={reference}
            layer={layer}
            indicators={indicators}
            last={layer.position === layers.length}
            typed={typed}
            errors={errors}
            {...topic.chosen}
          />
        ))}
        <AddLayer reference={reference} next={next} count={layers.length} />
        <StepActions
          next={`${address}?then=audience`}
          label={t('compose.next')}
          answer={autosave.answer}
          updated_at={draft.updated_at}
        />
      </Stack>
    </Form>
  )
}

/** After a press on a button, what stopped it. */
function Problems({ draft, pressed }: { draft: Draft; pressed: StepAnswer | undefined }) {
  const { t } = useTranslation(['bulletins', 'compose'])
  const bodies = draft.layers.map(({ position }) => [
    layerField.body(position),
    position > 1 ? t('compose:layer.text', { count: position }) : t('compose.body'),
  ])
  const labels = { ...Object.fromEntries(bodies), title: t('compose.title'), last_day: t('compose.last_day') }
  return <StepProblems refused={refusalIn(pressed)} labels={labels} />
}

/** What decides which questions are asked, as it is chosen at this moment. */
function useTopic(typed: Fields) {
  const [chosen, setChosen] = useState({ type: textIn(typed, 'type'), modi_operandi: listIn(typed, 'modi_operandi') })
  const heard = (then: () => void) => (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget)
    setChosen({ type: String(data.get('type') ?? ''), modi_operandi: data.getAll('modi_operandi').map(String) })
    then()
  }
  return { chosen, type: chosen.type, heard }
}
