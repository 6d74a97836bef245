import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Circles } from '#app/organisations/list-circles.server.ts'
import { Stack } from '#app/ui/layout.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { CircleChoices } from './circle-choices.tsx'
import { ExclusionChoices } from './exclusion-choices.tsx'
import { MarkingChoice } from './marking-choice.tsx'
import { SaveTrouble, StepProblems } from './save-status.tsx'
import { StepActions } from './step-actions.tsx'
import { refusalIn, type StepAnswer } from './step-answer.ts'
import { typedAudience } from './typed-audience.ts'
import { useAutosave } from './use-autosave.tsx'

type Props = { draft: Draft; circles: Circles; highest: Tlp; answer: StepAnswer | undefined }

/** Step two, "Who may see it?": the marking, and only the circles that it admits. */
export function AudienceForm({ draft, circles, highest, answer }: Props) {
  const { t } = useTranslation('bulletins')
  const address = `/bulletins/${draft.reference}/audience`
  const autosave = useAutosave(draft, answer)
  const pressed = autosave.answer === answer ? refusalIn(answer) : undefined
  const typed = typedAudience(refusalIn(answer), draft)
  const errors = refusalIn(autosave.answer)?.error
  const [level, setLevel] = useState(typed.tlp)
  const offered = { circles, level: useScript() ? level : null }
  function onChange({ target }: FormEvent<HTMLFormElement>) {
    if (target instanceof HTMLInputElement && target.name === 'tlp') setLevel(Number(target.value) as Tlp)
    autosave.form.onChange()
  }
  return (
    <Form method="post" action={address} {...autosave.form} onChange={onChange}>
      <input type="hidden" name="version" value={autosave.version} />
      <Stack gap="wide">
        <StepProblems refused={pressed} labels={{ included: t('circle.chosen'), excluded: t('audience.exclude') }} />
        <SaveTrouble answer={autosave.answer} />
        <MarkingChoice chosen={typed.tlp} highest={highest} />
        <CircleChoices {...offered} chosen={typed.included} errors={errors?.included ?? []} />
        <ExclusionChoices {...offered} chosen={typed.excluded} errors={errors?.excluded ?? []} />
        <StepActions
          next={`${address}?then=release`}
          label={t('compose.next_release')}
          answer={autosave.answer}
          updated_at={draft.updated_at}
        />
      </Stack>
    </Form>
  )
}

/** Whether script runs: false on the server and for the first moment. */
function useScript() {
  const [runs, setRuns] = useState(false)
  useEffect(() => setRuns(true), [])
  return runs
}
