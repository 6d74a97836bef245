import { type ModusOperandi, modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { type Port, ports } from '#app/vocabulary/codes/ports.ts'
import {
  type EvidenceGrade,
  evidenceGrades,
  type PracticeCategory,
  practiceCategories,
} from '#app/vocabulary/codes/practices.ts'
import {
  type CostBand,
  costBands,
  type SiteKind,
  type SiteSize,
  siteKinds,
  siteSizes,
} from '#app/vocabulary/codes/sites.ts'
import { type Stage, stages } from '#app/vocabulary/codes/stages.ts'
import { longestQuestion } from '#app/vocabulary/question.ts'

/** The country of a port, as the library names it: two lists share the shape of their codes. */
export type Country = `country:${string}`

/** What the library can be narrowed to; all of it stands in the address. `like` asks for what fits the own sites. */
export type Narrowing = {
  category?: PracticeCategory
  modus_operandi?: ModusOperandi
  stage?: Stage
  site_kind?: SiteKind
  site_size?: SiteSize
  cost_band?: CostBand
  grade?: EvidenceGrade
  where?: Port | Country
  like?: 'mine'
  q?: string
}

export type NarrowingName = keyof Narrowing

export const countries = [...new Set(ports.map((port) => port.slice(0, 2)))]

export function countryOf(code: string) {
  return code.startsWith('country:') ? code.slice('country:'.length) : null
}

export const choices = {
  category: practiceCategories,
  modus_operandi: modiOperandi,
  stage: stages,
  site_kind: siteKinds,
  site_size: siteSizes,
  cost_band: costBands,
  grade: evidenceGrades,
  where: [...countries.map((country): Country => `country:${country}`), ...ports],
  like: ['mine'],
} as const satisfies Partial<Record<NarrowingName, readonly string[]>>

/** Reads an address. A value that no list knows narrows nothing. */
export function narrowingIn(address: URLSearchParams): Narrowing {
  const chosen = Object.entries(choices).map(([name, list]) => [name, list.find((code) => code === address.get(name))])
  const q = (address.get('q') ?? '').replaceAll('\0', '').trim().slice(0, longestQuestion)
  return Object.fromEntries([...chosen, ['q', q]].filter(([, value]) => value))
}

/** The query string of it and nothing else, `?` for none. */
export function addressOf(narrowing: Narrowing, more: Record<string, string> = {}) {
  return `?${new URLSearchParams({ ...narrowing, ...more })}`
}

export function without(narrowing: Narrowing, name: NarrowingName): Narrowing {
  const { [name]: _, ...rest } = narrowing
  return rest
}

/** Of each list that was narrowed by, the codes of which a practice has to name one. The rarest kind comes first. */
export function codesAsked(narrowing: Narrowing): string[][] {
  const { where, modus_operandi, category, site_kind, stage, cost_band, grade, site_size } = narrowing
  const asked = [where, modus_operandi, category, site_kind, stage, cost_band, grade, site_size]
  return asked.flatMap((code) => (code ? [[code]] : []))
}
