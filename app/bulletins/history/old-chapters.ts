import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Answers } from '../templates/questions.ts'

export type ChapterKind = 'release' | 'revision' | 'renewal' | 'recall'

/** What the database keeps of a header, by name. */
export type OldHeader = Record<string, unknown>

export type OldChapter = {
  number: number
  kind: ChapterKind
  note: string
  released_at: Date
  by: string | null
  header: OldHeader
}

export type OldIndicator = { type: string; value: string; raw: string }

export type OldLayer = {
  number: number
  position: number
  removed: boolean
  tlp: Tlp
  body: string
  answers: Answers
  red_flags: string[]
  indicators: OldIndicator[]
  attachments: { name: string }[]
}

export type OldAudience = {
  number: number
  position: number
  stance: 'included' | 'excluded'
  kind: string
  name: string | null
}
