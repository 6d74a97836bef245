import { type RawBuilder, sql } from 'kysely'
import type { Tlp } from '#app/vocabulary/tlp.ts'

/** What a row says of a practice. */
export type ListedPractice = {
  id: string
  reference: string
  tlp: Tlp
  title: string
  claim: string
  originator_name: string
  exercise: boolean
  /** From a public source, and whoever does it has not said that it is so. */
  unconfirmed: boolean
  grade: string
  categories: string[]
  cost_band: string | null
  ports: string[]
  released_at: Date
  /** Nobody has said in time that it still holds. */
  overdue: boolean
}

/** What the secretariat wrote down from a public source, and not through the secretariat for somebody who stays unnamed. */
export const unconfirmed: RawBuilder<boolean> = sql`
  coalesce(layer.answers ->> 'public_source', '') <> '' and not bulletin.brokered
    and exists (select from organisation where organisation.id = bulletin.organisation_id and organisation.secretariat)`

/** Joined by a statement that knows `bulletin` and `layer`, its widest. */
export const listed = sql`
  bulletin.id, bulletin.reference, bulletin.tlp, bulletin.title, bulletin.originator_name, bulletin.exercise, bulletin.ports,
  bulletin.released_at, coalesce(bulletin.valid_until <= now(), false) as overdue, coalesce(layer.answers ->> 'claim', '') as claim,
  ${unconfirmed} as unconfirmed, entry.grade, entry.categories, entry.cost_band`

/** The bulletins of `page`, each with its widest layer and its entry in the library. */
export const asListed = sql`
  page join bulletin on bulletin.id = page.bulletin_id
  left join bulletin_layer as layer on layer.bulletin_id = page.bulletin_id and layer.position = 1
  cross join lateral (
    select grade, categories, cost_band from practice_audience where practice_audience.bulletin_id = page.bulletin_id limit 1) as entry`
