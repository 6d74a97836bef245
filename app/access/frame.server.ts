import type { AppLoadContext } from '@remix-run/node'
import { sql } from 'kysely'
import { readerCode } from '#app/vocabulary/reader-mark.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { glancing } from './doors.server.ts'

/** What stands around every page of a member; null for visitors. `unread` stops counting at 100. */
export function frameOf(call: { request: Request; context: AppLoadContext }) {
  return glancing(call, findFrame)
}

async function findFrame(db: Db, speaker: Speaker) {
  const { person, organisations, unread } = await db
    .selectFrom('person')
    .select(({ selectFrom }) => [
      sql<{ name: string; language: string; time_zone: string }>`
        jsonb_build_object('name', person.name, 'language', person.language, 'time_zone', person.time_zone)`.as(
        'person',
      ),
      selectFrom('membership')
        .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
        .whereRef('membership.person_id', '=', 'person.id')
        .where('organisation.status', '=', 'active')
        .select(
          sql<{ id: string; name: string }[]>`
            jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name) order by organisation.name)`.as(
            'all',
          ),
        )
        .as('organisations'),
      selectFrom(selectFrom('notice').select('event_id').where('read_at', 'is', null).limit(100).as('some'))
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .as('unread'),
    ])
    .where('id', '=', speaker.person_id)
    .executeTakeFirstOrThrow()

  const held = organisations ?? []
  return {
    person,
    organisation: held.find(({ id }) => id === speaker.organisation_id) ?? { id: speaker.organisation_id, name: '' },
    organisations: held,
    unread: Number(unread ?? 0),
    reader_code: readerCode(speaker.person_id),
    may: { draft: may(speaker.roles, 'draft'), administer: may(speaker.roles, 'administer') },
  }
}
