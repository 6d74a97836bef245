import { useMemo } from 'react'
import type { Fields } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import type { DraftLayer } from '../../queries/find-draft.server.ts'
import { isFenced } from '../../release/personal-warnings.ts'
import { questionCodes, questions } from '../../templates/questions.ts'
import { PersonalWarnings } from './personal-warnings.tsx'

type Props = { reference: string; layer: Pick<DraftLayer, 'position' | 'tlp'>; now: Fields }

const worded = questionCodes.filter((code) => questions[code] === 'line' || questions[code] === 'text')

/** The texts of a layer that the release will look through; the title reads with the widest. */
export function LayerFence({ reference, layer: { position, tlp }, now }: Props) {
  const names = useMemo(
    () => [
      layerField.body(position),
      ...(position === 1 ? ['title'] : []),
      ...worded.map((code) => layerField.answer(position, code)),
    ],
    [position],
  )
  return isFenced(tlp) && <PersonalWarnings reference={reference} names={names} texts={now} />
}
