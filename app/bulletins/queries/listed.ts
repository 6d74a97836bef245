import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Standing } from '../filters.ts'

export type ListedBulletin = {
  id: string
  reference: string
  tlp: Tlp
  severity: Severity
  urgency: string
  type: string
  title: string
  originator_name: string
  ports: string[]
  sectors: string[]
  released_at: Date
  valid_until: Date | null
  standing: Standing
  exercise: boolean
  revision: number
}

/** Recalled outweighs expired. */
export const standing = sql<Standing>`
  case when state = 'recalled' then 'recalled' when valid_until <= now() then 'expired' else 'current' end`

/** What a row of a list says of a bulletin, and the place where its page ends. */
export const listed = sql`
  bulletin.id, reference, tlp, severity, urgency, type, originator_name, ports, sectors, bulletin.released_at, valid_until,
  exercise, revision, ${standing} as standing, case state when 'recalled' then '' else title end as title,
  to_char(bulletin.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position`
