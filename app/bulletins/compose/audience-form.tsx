import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Circles } from '#app/organisations/list-circles.server.ts'
import { Stack } from '#app/ui/layout.tsx'
import { isTlp, type Tlp } from '#app/vocabulary/tlp.ts'
import type { Reach } from '../caps/release-reach.ts'
import { type Fields, listIn, textIn } from '../merging/draft-text.ts'
import type { Draft, DraftLayer } from '../queries/find-draft.server.ts'
import { CircleChoices } from './circle-choices.tsx'
import { useCircleWords } from './circle-words.ts'
import { ConflictChoices } from './conflicts/conflict-choices.tsx'
import { MergedNotice } from './conflicts/merged-notice.tsx'
import { ExclusionChoices } from './exclusion-choices.tsx'
import { FormVersion } from './form-version.tsx'
import { MarkingChoice } from './marking-choice.tsx'
import { SaveTrouble, StepProblems } from './save-status.tsx'
import { StepActions } from './step-actions.tsx'
import { conflictIn, refusalIn, type StepAnswer } from './step-answer.ts'
import { typedFields } from './typed-fields.ts'
import { useAutosave } from './use-autosave.tsx'

export type Opening = {
  draft: Draft
  layer: DraftLayer
  kept: Fields
  base: string
  circles: Circles
  highest: Tlp
  reach: Record<Tlp, Reach>
}

/** Step two, "Who may see it?", for one layer: the marking, and only the circles that it admits. */
export function AudienceForm({ opening, answer }: { opening: Opening; answer: StepAnswer | undefined }) {
  const { t } = useTranslation('bulletins')
  const { draft, layer, kept, base, circles, highest, reach } = opening
  const address = `/bulletins/${draft.reference}/audience?layer=${layer.position}`
  const autosave = useAutosave({ version: draft.version, base }, answer)
  const typed = typedFields(answer, kept)
  const errors = refusalIn(autosave.answer)?.error
  const [level, setLevel] = useState(levelIn(typed, layer.tlp))
  const offered = { circles, level: useScript() ? level : null }
  function onChange({ target }: FormEvent<HTMLFormElement>) {
    if (target instanceof HTMLInputElement && target.name === 'tlp') setLevel(Number(target.value) as Tlp)
    autosave.form.onChange()
  }
  return (
    <Form method="post" action={address} {...autosave.form} onChange={onChange}>
      <FormVersion {...autosave.from} />
      <input type="hidden" name="layer" value={layer.position} />
      <Stack gap="wide">
        <StepProblems
          refused={autosave.answer === answer ? refusalIn(answer) : undefined}
          labels={{ included: t('circle.chosen'), excluded: t('audience.exclude') }}
        />
        <SaveTrouble answer={autosave.answer} />
        <ConflictChoices conflict={conflictIn(autosave.answer)} say={useCircleWords(circles)} />
        <MergedNotice reference={draft.reference} answer={autosave.answer} layers={draft.layers.length} />
        <MarkingChoice chosen={levelIn(typed, layer.tlp)} highest={highest} reach={reach} />
        <CircleChoices {...offered} chosen={listIn(typed, 'included')} errors={errors?.included ?? []} />
        <ExclusionChoices {...offered} chosen={listIn(typed, 'excluded')} errors={errors?.excluded ?? []} />
        <StepActions
          next={`${address}&then=on`}
          label={useNextLabel(draft, layer)}
          answer={autosave.answer}
          updated_at={draft.updated_at}
        />
      </Stack>
    </Form>
  )
}

/** To the next layer, then to what each of them sees; with one layer, straight to the release. */
function useNextLabel({ layers }: Draft, { position }: DraftLayer) {
  const { t } = useTranslation(['bulletins', 'compose'])
  if (position < layers.length) return t('compose:audience.next_layer', { count: position + 1 })
  return layers.length > 1 ? t('compose:audience.next_sides') : t('compose.next_release')
}

function levelIn(typed: Fields, kept: Tlp): Tlp {
  const level = Number(textIn(typed, 'tlp') || kept)
  return isTlp(level) ? level : kept
}

/** Whether script runs: false on the server and for the first moment. */
function useScript() {
  const [runs, setRuns] = useState(false)
  useEffect(() => setRuns(true), [])
  return runs
}
