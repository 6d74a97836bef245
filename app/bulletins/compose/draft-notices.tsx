import { fieldsOf } from '../merging/draft-text.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { ConflictChoices } from './conflicts/conflict-choices.tsx'
import { useFieldName } from './conflicts/field-words.ts'
import { MergedNotice } from './conflicts/merged-notice.tsx'
import { KeptNotice } from './keeping/kept-notice.tsx'
import type { useKeptWords } from './keeping/use-kept-words.ts'
import { SaveTrouble, StepProblems } from './save-status.tsx'
import { conflictIn, refusalIn, type StepAnswer } from './step-answer.ts'

type Props = {
  draft: Draft
  answer: StepAnswer | undefined
  /** What a press on a button brought. */
  pressed: StepAnswer | undefined
  kept: ReturnType<typeof useKeptWords>
}

/** What has to be known above the form: why it was not saved, what came from others, what this browser kept. */
export function DraftNotices({ draft, answer, pressed, kept }: Props) {
  return (
    <>
      <Problems draft={draft} pressed={answer === pressed ? pressed : undefined} />
      <SaveTrouble answer={answer} />
      <KeptNotice kept={kept} />
      <ConflictChoices conflict={conflictIn(answer)} />
      <MergedNotice reference={draft.reference} answer={answer} layers={draft.layers.length} />
    </>
  )
}

function Problems({ draft, pressed }: Pick<Props, 'draft' | 'pressed'>) {
  const nameOf = useFieldName()
  const refused = refusalIn(pressed)
  const wrong = Object.keys(fieldsOf(draft)).filter((name) => refused?.error?.[name])
  return <StepProblems refused={refused} labels={Object.fromEntries(wrong.map((name) => [name, nameOf(name)]))} />
}
