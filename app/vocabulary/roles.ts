import { isWithin, type Tlp, tlp } from './tlp.ts'

export const roles = [
  'reader',
  'contributor',
  'publisher',
  'duty_desk',
  'administrator',
  'data_protection_officer',
  'secretariat',
  'platform_operator',
  'auditor',
  'observer',
] as const

export type Role = (typeof roles)[number]

const readers: readonly Role[] = ['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat']
const writers: readonly Role[] = ['contributor', 'publisher']
const hands: readonly Role[] = [...writers, 'duty_desk', 'administrator']

/** Who may do what. The database's policies have the last word; this decides what is offered. */
const permissions = {
  read: [...readers, 'observer'],
  ask: readers,
  subscribe: readers,
  watch: [...readers, 'administrator'],
  keep_watch: hands,
  see_sites: [...readers, 'administrator'],
  keep_sites: [...writers, 'administrator'],
  draft: writers,
  sight: [...writers, 'duty_desk'],
  comment: writers,
  adopt: writers,
  release: ['publisher'],
  revise: ['publisher'],
  renew: ['publisher'],
  recall: ['publisher'],
  acknowledge: ['publisher', 'duty_desk'],
  keep_desk: ['duty_desk', 'administrator'],
  see_desk: ['publisher', 'duty_desk', 'administrator'],
  rehearse: ['reader', ...hands],
  converse: [...writers, 'duty_desk'],
  administer: ['administrator'],
  inspect_reads: ['data_protection_officer'],
  vet: ['secretariat'],
  curate: ['secretariat'],
  broker: ['secretariat'],
  operate: ['platform_operator'],
  audit: ['administrator', 'auditor', 'data_protection_officer'],
  read_aggregates: [...readers, 'observer'],
} satisfies Record<string, readonly Role[]>

export type Deed = keyof typeof permissions

export const deeds = Object.keys(permissions) as Deed[]

/** Several roles add up; an unknown role adds nothing. */
export function may(held: readonly string[], deed: Deed) {
  const allowed: readonly string[] = permissions[deed]
  return held.some((role) => allowed.includes(role))
}

/** The strictest bulletin these roles can open under the person's ceiling; CLEAR is open to everyone. */
export function highestReadable(held: readonly string[], ceiling: Tlp): Tlp {
  return may(held, 'ask') ? ceiling : tlp.clear
}

export function mayOpen(held: readonly string[], ceiling: Tlp, level: Tlp) {
  return isWithin(level, highestReadable(held, ceiling))
}
