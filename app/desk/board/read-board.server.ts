import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listGaps } from '../rota/list-gaps.server.ts'
import { findSettings } from '../settings/desk-settings.server.ts'
import { nextStep } from './next-step.ts'

type Header = {
  reference: string
  title: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  originator_name: string
}

export type Call = { name: string; step: number; called_at: string }

export type Open = Header & {
  organisation_id: string
  organisation_name: string | null
  opened_at: Date
  step: number
  escalates_to_secretariat: boolean
  calls: Call[]
}

export type Ended = Header & {
  ending: 'acknowledged' | 'recalled' | 'expired' | 'unreadable'
  ended_at: Date
  opened_at: Date
}

const header = sql.raw('reference, title, tlp, severity, exercise, originator_name')

/** What is open at the own desk and, for the secretariat, elsewhere; who is on duty, and what was left to them. */
export async function readBoard(db: Db, speaker: Speaker) {
  const settings = await findSettings(db, speaker)
  const open = await listOpen(db, speaker)
  const own = open.filter(({ organisation_id }) => organisation_id === speaker.organisation_id)
  return {
    open: own.map((each) => ({ ...each, next: nextStep(each, settings) })),
    elsewhere: open.filter(({ organisation_id }) => organisation_id !== speaker.organisation_id),
    ended: await listEnded(db, speaker),
    duty: await listOnShift(db, speaker),
    gaps: await listGaps(db, speaker),
    notes: await listNotes(db, speaker),
  }
}

async function listOpen(db: Db, { organisation_id }: Speaker): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select ${header}, escalation.organisation_id, organisation.name as organisation_name, opened_at, step, escalates_to_secretariat,
      coalesce((select jsonb_agg(jsonb_build_object('name', person.name, 'step', called.step, 'called_at', called.called_at) order by called.called_at, person.name)
                from escalation_call as called join person on person.id = called.person_id
                where called.escalation_id = escalation.id and called.organisation_id = ${organisation_id}), '[]') as calls
    from escalation join bulletin on bulletin.id = escalation.bulletin_id
    left join organisation on organisation.id = escalation.organisation_id
    where ended_at is null and state = 'released' and coalesce(valid_until > now(), true)
    order by opened_at limit 50`.execute(db)
  return rows
}

async function listEnded(db: Db, { organisation_id }: Speaker): Promise<Ended[]> {
  const { rows } = await sql<Ended>`
    select ${header}, ending, ended_at, opened_at from escalation join bulletin on bulletin.id = escalation.bulletin_id
    where escalation.organisation_id = ${organisation_id} and ended_at > now() - interval '7 days' and state = 'released'
    order by ended_at desc limit 6`.execute(db)
  return rows
}

async function listOnShift(db: Db, { organisation_id }: Speaker) {
  const { rows } = await sql<{
    id: string
    person_id: string
    name: string
    deputy_name: string | null
    ends_at: Date
  }>`
    select duty_shift.id, person_id, person.name, deputy.name as deputy_name, ends_at
    from duty_shift join person on person.id = person_id left join person as deputy on deputy.id = deputy_id
    where organisation_id = ${organisation_id} and starts_at <= now() and ends_at > now() order by ends_at`.execute(db)
  return rows
}

async function listNotes(db: Db, { organisation_id }: Speaker) {
  const { rows } = await sql<{ id: string; name: string; body: string; written_at: Date }>`
    select handover.id, person.name, body, written_at from handover join person on person.id = person_id
    where organisation_id = ${organisation_id} and written_at > now() - interval '3 days' order by written_at desc limit 3`.execute(
    db,
  )
  return rows
}
