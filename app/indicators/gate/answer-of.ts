import type { checkAnything } from '../lookup/look-up.server.ts'

type Known = Pick<Awaited<ReturnType<typeof checkAnything>>, 'guesses' | 'standing' | 'harmless'>

/** What the gate is told, the most urgent first. `open`: the form proves nothing, and it stands nowhere. */
export type Answer = 'stop' | 'near' | 'harmless' | 'wrong' | 'doubtful' | 'clear' | 'open' | 'unknown'

/** Types whose own signs prove them; of the others a right form says little. */
const proven: readonly string[] = ['container', 'imo_ship', 'imo_company', 'iban', 'lei', 'vat', 'bitcoin', 'tron']

export function answerOf({ guesses, standing, harmless }: Known): Answer {
  const [likeliest] = guesses
  if (!likeliest) return 'unknown'
  if (harmless) return 'harmless'
  if (standing.some(({ near }) => !near)) return 'stop'
  if (standing.length > 0) return 'near'
  if (likeliest.outcome === 'reject') return 'wrong'
  if (likeliest.outcome === 'warn') return proven.includes(likeliest.type) ? 'wrong' : 'doubtful'
  return proven.includes(likeliest.type) ? 'clear' : 'open'
}

const deeds = { stop: 'stop', near: 'near', wrong: 'wrong', doubtful: 'wrong', unknown: 'unknown' } as const

/** Which advice belongs to an answer. */
export function adviceOf(answer: Answer) {
  return answer in deeds ? deeds[answer as keyof typeof deeds] : 'clear'
}
