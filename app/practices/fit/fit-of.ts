import type { SiteList, SiteProfile } from '../sites/schema.ts'
import { siteListNames } from '../sites/schema.ts'

export type Verdict = 'matches' | 'differs' | 'unknown'

/** One sentence about a site: `of` names it, the codes fill it. */
export type Finding = { verdict: Verdict; of: string; list?: 'site_kind' | 'site_size' | SiteList; codes?: string[] }

/** What the practice says it is for; empty where it does not say. */
export type Asked = { site_kinds: readonly string[]; site_sizes: readonly string[] }

/**
 * A site against what a practice is for, and against what sites have in common where others run it. `common` is empty
 * where too few run it for that to be said. What is not known is said as such, and nothing is added up.
 */
export function fitOf(site: SiteProfile, asked: Asked, common: readonly string[]): Finding[] {
  return [
    ...against('site_kind', site.kind, asked.site_kinds),
    ...against('site_size', site.size, asked.site_sizes),
    ...(common.length === 0 ? [{ verdict: 'unknown', of: 'too_few' } as const] : elsewhere(site, common)),
    ...(site.systems ? [] : [{ verdict: 'unknown', of: 'systems' } as const]),
  ]
}

function against(list: 'site_kind' | 'site_size', own: string, asked: readonly string[]): Finding[] {
  if (asked.length === 0) return [{ verdict: 'unknown', of: `${list}_unsaid` }]
  const fits = asked.includes(own)
  return [{ verdict: fits ? 'matches' : 'differs', of: list, list, codes: fits ? [own] : [...asked] }]
}

function elsewhere(site: SiteProfile, common: readonly string[]): Finding[] {
  const alike = (['site_kind', 'site_size'] as const).flatMap((list): Finding[] => {
    const own = list === 'site_kind' ? site.kind : site.size
    return common.includes(own) ? [{ verdict: 'matches', of: `${list}_elsewhere`, list, codes: [own] }] : []
  })
  return [...alike, ...siteListNames.flatMap((list) => having(site, list, common))]
}

/** The codes of one list begin alike: G- is cargo, Q- equipment, W- law. */
const letters: Record<SiteList, string> = { cargo: 'G-', equipment: 'Q-', law: 'W-' }

function having(site: SiteProfile, list: SiteList, common: readonly string[]): Finding[] {
  const asked = common.filter((code) => code.startsWith(letters[list]))
  const own: readonly string[] = site[list]
  const has = asked.filter((code) => own.includes(code))
  const lacks = asked.filter((code) => !own.includes(code))
  const without: Finding = site.gone_through.includes(list)
    ? { verdict: 'differs', of: list, list, codes: lacks }
    : { verdict: 'unknown', of: list, list, codes: lacks }
  return [{ verdict: 'matches', of: list, list, codes: has } as const, without].filter(({ codes }) => codes?.length)
}
