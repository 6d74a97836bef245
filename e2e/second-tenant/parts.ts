import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { someContainer } from './containers.ts'
import { personOf, type Tenant } from './tenants.ts'

type Mark = (column: string) => string
type Part = { author: string; bulletin: string; mark: Mark }

/** What stands on the first layer of a draft: identifiers, among them a container that stands nowhere else, and a file. */
export async function plantParts(a: Tenant, bulletin: string, mark: Mark) {
  const part = { author: personOf(a, 'contributor').id, bulletin, mark }
  await plantIndicators(a, part)
  await plantFile(a, part)
  await behind(
    `update portal.bulletin_layer set answers = jsonb_build_object('place', $2::text), red_flags = array[$3] where bulletin_id = $1`,
    [bulletin, mark('layer answers'), mark('layer red_flags')],
  )
  await behind(`update portal.bulletin set change_note = $2 where id = $1`, [bulletin, mark('bulletin change_note')])
  await behind(
    `insert into portal.overruled_warning (organisation_id, person_id, bulletin_id, position, kind, findings, reason)
     values ($1, $2, $3, 1, $4, 1, $5)`,
    [a.id, part.author, bulletin, mark('overruled_warning kind'), mark('overruled_warning reason')],
  )
}

async function plantIndicators({ id }: Tenant, { bulletin, mark, author }: Part) {
  await behind(
    `with told (type, raw, value, stem, reason, note) as (values
       ('container', $3, $3, left($3, 10), null, ''),
       ('seal', $4, $5, $6, $7, $8)),
     indicator as (
       insert into portal.indicator (organisation_id, bulletin_id, position, type, raw, value, stem, outcome, reason, note)
       select $1::uuid, $2::uuid, 1, type, raw, value, stem, 'warn', reason, note from told returning id, organisation_id),
     sighting as (
       insert into portal.sighting (indicator_id, organisation_id, kind, seen_on, port, note)
       select id, organisation_id, 'seen', current_date, $9, $10 from indicator returning id, organisation_id)
     insert into portal.sighting_origin (sighting_id, organisation_id, person_id)
     select id, organisation_id, $11 from sighting`,
    [
      id,
      bulletin,
      someContainer(),
      ...indicatorColumns.map(mark),
      mark('sighting port'),
      mark('sighting note'),
      author,
    ],
  )
}

const indicatorColumns = ['indicator raw', 'indicator value', 'indicator stem', 'indicator reason', 'indicator note']

/** A picture of one dot with a region on it, and somebody of the own organisation who took it away. */
async function plantFile({ id }: Tenant, { author, bulletin, mark }: Part) {
  await behind(
    `with content as (
       insert into portal.attachment_content (organisation_id, person_id, sha256, size, state, key_id, data_key)
       values ($1, $2, '\\x00', 9, 'clean', $4, '\\x00') returning id),
     chunk as (insert into portal.attachment_chunk (content_id, variant, number, bytes) select id, 'whole', 0, '\\x00' from content),
     attachment as (
       insert into portal.attachment (organisation_id, person_id, bulletin_id, position, content_id, name, media_type, kind,
         width, height, caption)
       select $1, $2, $3, 1, id, $5, $6, 'image', 1, 1, $7 from content returning id),
     region as (
       insert into portal.annotation (attachment_id, organisation_id, person_id, x, y, width, height, label)
       select id, $1, $2, 0, 0, 1, 1, $8 from attachment)
     insert into portal.download_record (organisation_id, person_id, bulletin_id, attachment_id)
     select $1, $2, $3, id from attachment`,
    [
      ...[id, author, bulletin],
      ...['content key_id', 'attachment name', 'attachment media_type', 'attachment caption', 'annotation label'].map(
        mark,
      ),
    ],
  )
}

/** What an organisation has beside its bulletins: rules, saved searches, links, and drafts that lie with brokers. */
export async function plantHousehold({ id, people }: Tenant, mark: Mark) {
  const publisher = personOf({ id, people, circle: 0 }, 'publisher').id
  const secretary = personOf({ id, people, circle: 0 }, 'secretariat').id
  await behind(`insert into portal.release_cap (organisation_id, role, widest) values ($1, 'publisher', 0)`, [id])
  await behind(`insert into portal.saved_search (organisation_id, person_id, name, address) values ($1, $2, $3, $4)`, [
    id,
    publisher,
    mark('saved_search name'),
    mark('saved_search address'),
  ])
  await behind(
    `insert into portal.feed (organisation_id, person_id, name, token_hash) values ($1, $2, $3, sha256(convert_to($3, 'UTF8')))`,
    [id, publisher, mark('feed name')],
  )
  await behind(
    `insert into portal.bulletin_link (organisation_id, bulletin_id, other_id, kind)
     select organisation_id, min(id::text)::uuid, max(id::text)::uuid, 'related' from portal.bulletin
     where organisation_id = $1 and state = 'released' group by organisation_id`,
    [id],
  )
  await behind(
    `with asked as (
       insert into portal.brokerage (secretariat_id, receipt, broker_one, broker_two, state, answer, answer_by)
       values ($1, $2, $3, $4, 'declined', $5, now() + interval '2 days') returning id),
     origin as (
       insert into portal.brokerage_origin (brokerage_id, organisation_id, person_id, draft_id)
       select asked.id, $1, $3, bulletin.id from asked cross join portal.bulletin
       where organisation_id = $1 and state = 'draft' limit 1)
     insert into portal.brokerage_reading (brokerage_id, organisation_id, person_id, reason) select id, $1, $4, $6 from asked`,
    [id, receipt(), publisher, secretary, mark('brokerage answer'), mark('brokerage_reading reason')],
  )
}

const receipt = () => [4, 5, 6, 7].map(() => randomUUID().slice(0, 4).toUpperCase()).join('-')

/** What its publisher takes back is emptied for everybody, and kept in the history. */
export async function recall({ id, people }: Tenant, bulletin: string, mark: Mark) {
  await behind(
    `insert into portal.recall (bulletin_id, organisation_id, person_id, reason, explanation) values ($1, $2, $3, 'wrong', $4)`,
    [bulletin, id, personOf({ id, people, circle: 0 }, 'publisher').id, mark('recall explanation')],
  )
  await behind(
    `insert into portal.removal_task (bulletin_id, organisation_id, originator_id, causes) values ($1, $2, $2, array[$3])
     on conflict (bulletin_id, organisation_id) do update set causes = excluded.causes`,
    [bulletin, id, mark('removal_task causes')],
  )
}
