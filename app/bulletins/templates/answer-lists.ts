import { commodities } from '#app/vocabulary/codes/commodities.ts'
import { concealmentPlaces } from '#app/vocabulary/codes/concealment-places.ts'
import { lanes } from '#app/vocabulary/codes/lanes.ts'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { practiceCategories } from '#app/vocabulary/codes/practices.ts'
import { costBands, practiceStatuses, runTimes, siteKinds, siteSizes } from '#app/vocabulary/codes/sites.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import { substances } from '#app/vocabulary/codes/substances.ts'

/** The lists from which a question is answered. */
export const answerLists = {
  concealment_place: concealmentPlaces,
  lane: lanes,
  commodity: commodities,
  substance: substances,
  practice_category: practiceCategories,
  stage: stages,
  site_kind: siteKinds,
  site_size: siteSizes,
  organisation_kind: organisationKinds,
  cost_band: costBands,
  run_time: runTimes,
  practice_status: practiceStatuses,
} as const satisfies Record<string, readonly string[]>

export type AnswerList = keyof typeof answerLists

export function isAnswerList(kind: string): kind is AnswerList {
  return kind in answerLists
}
