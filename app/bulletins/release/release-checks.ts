import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { may } from '#app/vocabulary/roles.ts'
import { mostSteps, practiceSteps } from '../templates/practice-steps.ts'
import { type Answers, codesIn, wordsIn } from '../templates/questions.ts'

/** Which step of the composer mends what stands in the way. The names are those of the database's rules. */
const mended = {
  title_missing: 'edit',
  text_missing: 'edit',
  validity_past: 'edit',
  audience_missing: 'audience',
  audience_too_wide: 'audience',
  clear_excludes_nobody: 'audience',
  layer_not_stricter: 'audience',
  layer_wider_than_above: 'audience',
  marking_too_wide: 'audience',
  marking_beyond_organisation: 'audience',
  in_brokerage: 'brokerage',
} as const

export type FaultRule = keyof typeof mended

/** `position` is the layer it is about. */
export type ReleaseFault = { fault: FaultRule; position: number }

export function stepFor(fault: FaultRule) {
  return mended[fault]
}

/** A rule that the database says this draft breaks. */
export type Problem = { position: number; rule: string }

/** What stands in the way of a release, whoever tries. */
export function releaseFaults(
  problems: readonly Problem[],
  { valid_until }: { valid_until: Date | null },
  now: Date,
): ReleaseFault[] {
  const broken = problems.flatMap(({ position, rule }) => (isFault(rule) ? [{ fault: rule, position }] : []))
  const past = valid_until !== null && valid_until <= now
  return past ? [...broken, { fault: 'validity_past', position: 1 }] : broken
}

function isFault(rule: string): rule is FaultRule {
  return rule in mended
}

/** Why somebody else has to release this, or null: the speaker may. */
export function colleagueNeeded(
  problems: readonly Problem[],
  roles: readonly string[],
): 'not_a_publisher' | 'not_asked' | 'second_person' | null {
  if (!may(roles, 'release')) return 'not_a_publisher'
  const rules = problems.map(({ rule }) => rule)
  if (rules.includes('not_asked')) return 'not_asked'
  return rules.includes('second_person_needed') ? 'second_person' : null
}

type Named = {
  type: string
  layers: readonly { answers: Answers }[]
  title: string
  exercise: boolean
  sectors: readonly string[]
  ports: readonly string[]
  modi_operandi: readonly string[]
}

export type Advice = 'unheard' | 'exercise_unsaid' | 'warned' | PracticeAdvice

type PracticeAdvice = 'no_claim' | 'no_steps' | 'many_steps' | 'nothing_broken'

const saysExercise = /exerci[sc]|drill|oefening|übung/i

/** What stops nothing, but is seldom meant. `warned` counts identifiers that were kept in spite of a warning. */
export function releaseAdvice(draft: Named, warned: number): Advice[] {
  const { type, title, exercise, sectors, ports, modi_operandi } = draft
  const advice: (Advice | false)[] = [
    !isPractice(type) && sectors.length + ports.length + modi_operandi.length === 0 && 'unheard',
    exercise && !saysExercise.test(title) && 'exercise_unsaid',
    warned > 0 && 'warned',
  ]
  return [...advice.filter((each) => each !== false), ...(isPractice(type) ? practiceAdvice(draft) : [])]
}

/** What a practice is found and followed by. */
function practiceAdvice({ layers, modi_operandi }: Named): PracticeAdvice[] {
  const answers = layers[0]?.answers ?? {}
  const steps = practiceSteps(wordsIn(answers.practice_steps)).length
  const advice: (PracticeAdvice | false)[] = [
    !answers.claim && 'no_claim',
    steps === 0 && 'no_steps',
    steps > mostSteps && 'many_steps',
    modi_operandi.length + codesIn(answers.stages).length === 0 && 'nothing_broken',
  ]
  return advice.filter((each) => each !== false)
}
