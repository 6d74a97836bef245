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
  /** Until when the own organisation is asked to answer, if it has not. */
  answer_by: Date | null
}

/** Recalled outweighs expired. */
export const standing = sql<Standing>`
  case when state = 'recalled' then 'recalled' when valid_until <= now() then 'expired' else 'current' end`

const answerBy = sql<Date | null>`
  case when acknowledge_by is not null and state = 'released'
    and bulletin.organisation_id <> (select (portal.speaker()).organisation_id)
    and not exists (select from acknowledgement as given where given.bulletin_id = bulletin.id
                    and given.organisation_id = (select (portal.speaker()).organisation_id))
  then acknowledge_by end`

/** What a row of a list says of a bulletin, and the place where its page ends. */
export const listed = sql`
  bulletin.id, reference, tlp, severity, urgency, type, originator_name, ports, sectors, bulletin.released_at, valid_until,
  exercise, revision, ${standing} as standing, ${answerBy} as answer_by, case state when 'recalled' then '' else title end as title,
  to_char(bulletin.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position`
