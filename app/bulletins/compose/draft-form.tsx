import { Form } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { type Fields, fieldsOf, textIn } from '../merging/draft-text.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { CodeChoices } from './code-choices.tsx'
import { DraftNotices } from './draft-notices.tsx'
import { FormVersion } from './form-version.tsx'
import type { Keeping } from './keeping/kept-words.ts'
import { useKeptWords } from './keeping/use-kept-words.ts'
import { AddLayer } from './layers/add-layer.tsx'
import { FirstLayer } from './layers/first-layer.tsx'
import { LayerCard } from './layers/layer-card.tsx'
import type { Parts } from './layers/layer-parts.tsx'
import { sentBy } from './merge-into-form.ts'
import { PracticeDraft } from './practice/draft-kind.ts'
import { PracticeLayer } from './practice/practice-layer.tsx'
import { StepActions } from './step-actions.tsx'
import { refusalIn, type StepAnswer } from './step-answer.ts'
import { typedFields } from './typed-fields.ts'
import { useAutosave } from './use-autosave.tsx'

/** `base` are the fingerprints of the draft, `next` the marking of a layer that could be added. */
type Opened = { draft: Draft; base: string; next: Tlp | null; parts: Parts; keeping: Keeping }

/** Step one, "What happened?": the header once, and each layer. */
export function DraftForm({ opened, answer }: { opened: Opened; answer: StepAnswer | undefined }) {
  const { t } = useTranslation('bulletins')
  const { draft, base, next, parts, keeping } = opened
  const address = `/bulletins/${draft.reference}/edit`
  const autosave = useAutosave({ version: draft.version, base }, answer)
  const kept = useKeptWords({ ...autosave, keeping, place: draft.reference })
  const typed = typedFields(answer, fieldsOf(draft))
  const { now, hear } = useNow(typed, autosave.form.onChange)
  const [first, ...stricter] = draft.layers
  const practice = isPractice(draft.type)
  const First = practice ? PracticeLayer : FirstLayer
  const shown = { draft, typed, now, parts, errors: refusalIn(autosave.answer)?.error }
  return (
    <PracticeDraft.Provider value={practice}>
      <Form method="post" noValidate action={address} {...autosave.form} onChange={hear}>
        <FormVersion {...autosave.from} layers={draft.layers.length} />
        <Stack>
          <DraftNotices draft={draft} answer={autosave.answer} pressed={answer} kept={kept} />
          {first && <First {...shown} layer={first} />}
          <CodeChoices typed={typed} practice={practice} />
          {stricter.map((layer) => (
            <LayerCard key={layer.position} {...shown} layer={layer} />
          ))}
          <AddLayer reference={draft.reference} next={next} count={draft.layers.length} />
          <StepActions
            next={`${address}?then=audience`}
            label={t('compose.next')}
            answer={autosave.answer}
            updated_at={draft.updated_at}
          />
        </Stack>
      </Form>
    </PracticeDraft.Provider>
  )
}

/** What stands in the form at this moment: it decides which questions are asked, and is read for personal data. */
function useNow(typed: Fields, then: () => void) {
  const [now, setNow] = useState(typed)
  function hear({ currentTarget }: FormEvent<HTMLFormElement>) {
    setNow(sentBy(currentTarget))
    then()
  }
  return { now: { ...now, type: textIn(now, 'type') }, hear }
}
