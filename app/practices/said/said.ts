import type { EvidenceGrade } from '#app/vocabulary/codes/practices.ts'
import { may } from '#app/vocabulary/roles.ts'

/** Moments come as text: the database gathers the rows. */
export type Grade = {
  id: string
  grade: EvidenceGrade
  reason: string
  /** Empty where the board speaks as one. */
  signed_by: string
  graded_at: string
  revised_since: boolean
}

export type Author = { name: string; state: 'asked' | 'accepted' | 'declined' | 'left'; own: boolean }

export type Endorsement = { name: string; sentence: string; endorsed_at: string; own: boolean }

export type Said = {
  grades: Grade[]
  authors: Author[]
  endorsements: Endorsement[]
  languages: string[]
  /** Those that wait for an answer, for who may know of them. */
  suggestions: number
  /** Sits on the review board. */
  seated: boolean
  /** A house of his wrote it. */
  author: boolean
}

type Reader = { own: boolean; roles: readonly string[] }

/** What the reader is offered. The database has the last word. */
export function offered({ authors, endorsements, seated, author }: Said, { own, roles }: Reader) {
  const mine = authors.find((each) => each.own)
  const writes = may(roles, 'draft') && (own || mine?.state === 'accepted')
  return {
    grade: seated && !author,
    endorse: may(roles, 'draft') && !author && !endorsements.some((each) => each.own),
    authors: own && may(roles, 'draft'),
    answer: mine?.state === 'asked' && may(roles, 'release'),
    leave: mine?.state === 'accepted' && may(roles, 'release'),
    suggestions: writes,
    translations: writes,
  }
}
