import { useTranslation } from 'react-i18next'
import { layerField } from '../merging/field-names.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { ConflictChoices } from './conflicts/conflict-choices.tsx'
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
  const { t } = useTranslation(['bulletins', 'compose'])
  const bodies = draft.layers.map(({ position }) => [
    layerField.body(position),
    position > 1 ? t('compose:layer.text', { count: position }) : t('compose.body'),
  ])
  const labels = { ...Object.fromEntries(bodies), title: t('compose.title'), last_day: t('compose.last_day') }
  return <StepProblems refused={refusalIn(pressed)} labels={labels} />
}
