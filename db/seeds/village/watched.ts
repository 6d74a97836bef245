/*
 * What organisations of the village watch for and expect: invented owners of containers, ships that nobody built. Values
 * are written as the rules write them; watching.test.ts holds both to each other.
 */

export type VillageWatched = { type: string; value: string; list: string; reason: string; days_ago: number }

/** `in_hours` counts from the planting; negative: it came already. */
type Coming = { in_hours: number; note?: string }

/** `by` added it all. Whoever is named follows the list, as the duty desk does by itself. */
export type VillageWatching = {
  organisation: string
  by: string
  followers: string[]
  watched: VillageWatched[]
  calls: (Coming & { ship: string; imo: string; port: string; last_ports: string[] })[]
  boxes: (Coming & { value: string })[]
}

export const petrel = { ship: 'Exercise Petrel', imo: '1234567' }
export const tern = { ship: 'Exercise Tern', imo: '1111117' }
export const plover = { ship: 'Exercise Plover', imo: '2222224' }
export const godwit = { ship: 'Exercise Godwit', imo: '3333331' }

export const watches = (list: string, days_ago: number, ...rows: [type: string, value: string, reason: string][]) =>
  rows.map(([type, value, reason]): VillageWatched => ({ type, value, list, reason, days_ago }))
