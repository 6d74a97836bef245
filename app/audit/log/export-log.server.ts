import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** The end of a log at one moment: how many entries there are, and the hash that the last one has. */
export type Head = { organisation_id: string; last: number; hash: string }

type Entry = { number: number; line: string }

const portion = 5_000

/** Writes down that the log is taken out, and answers its end, that entry included. */
export async function beginExport(db: Db, speaker: Speaker): Promise<Head> {
  const { organisation_id } = speaker
  await record(db, speaker, 'audit.exported', organisation_id)
  const head = await db
    .selectFrom('audit_head')
    .select(['number', 'hash'])
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  return { organisation_id, last: Number(head.number), hash: head.hash.toString('hex') }
}

/**
 * The log as lines of JSON: the head, then every entry in order, each with the fields that its hash is made of. `ask`
 * reads one portion; it is called anew for each, so that a right taken away meanwhile ends the export.
 */
export async function* exportLines(head: Head, ask: (after: number) => Promise<Entry[]>) {
  yield `${JSON.stringify(head)}\n`
  for (let after = 0; after < head.last; ) {
    const entries = (await ask(after)).filter(({ number }) => number <= head.last)
    if (entries.length === 0) return
    yield `${entries.map(({ line }) => line).join('\n')}\n`
    after = entries.at(-1)?.number ?? head.last
  }
}

/** The entries after a number, as many as one portion holds. */
export async function readPortion(db: Db, { organisation_id }: Speaker, after: number) {
  const { rows } = await sql<Entry>`
    select number::float8 as number, json_build_object('number', number,
      'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'person_id', person_id, 'deed', deed,
      'subject', subject, 'address', address, 'hash', encode(hash, 'hex'))::text as line
    from audit_entry where organisation_id = ${organisation_id} and number > ${after}
    order by number limit ${portion}`.execute(db)
  return rows
}
