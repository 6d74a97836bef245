import type { ModusOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import type { Stage } from '#app/vocabulary/codes/stages.ts'

/** The library, narrowed to what breaks a method, at one stage or at any. */
export function practicesAgainst(method: ModusOperandi, stage?: Stage) {
  return `/practices?${new URLSearchParams({ modus_operandi: method, ...(stage && { stage }) })}`
}

/** The same, of those that fit the kinds and sizes of the own sites. */
export function practicesLikeMine(method: ModusOperandi) {
  return `/practices?${new URLSearchParams({ modus_operandi: method, like: 'mine' })}`
}

export function bulletinsNaming(method: ModusOperandi) {
  return `/bulletins?${new URLSearchParams({ modus_operandi: method, state: 'current' })}`
}

/** The matrix as it concerns a site; on a phone, one group of methods at a time. */
export function coverageFor(site: string | null, group?: string) {
  return `/coverage?${new URLSearchParams({ ...(site && { site }), ...(group && { group }) })}`
}
