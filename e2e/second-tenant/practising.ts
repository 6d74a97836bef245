import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { personOf, type Tenant } from './tenants.ts'

type Mark = (where: string) => string

/** A practice of one organisation for itself alone, with all that is said of one, each row its own. Answers its reference. */
export async function plantPractice(tenant: Tenant, mark: Mark) {
  const id = randomUUID()
  const author = personOf(tenant, 'publisher').id
  const reference = `BW-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
  await behind(
    `insert into portal.bulletin (id, organisation_id, author_id, reference, type, exercise, title, valid_until)
     values ($1, $2, $3, $4, 'PRACTICE', true, $5, now() + interval '365 days')`,
    [id, tenant.id, author, reference, mark('practice title')],
  )
  await behind(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers)
     values ($1, $2, 1, 2, $3, jsonb_build_object('claim', $4::text, 'practice_status', 'running'))`,
    [tenant.id, id, mark('practice body'), mark('practice claim')],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select id, $2, 1, circle_id, 'included' from portal.organisation where id = $1`,
    [tenant.id, id],
  )
  await behind(`update portal.bulletin set state = 'released', releaser_id = author_id where id = $1`, [id])
  await plantSaidOfIt(tenant, id, author, mark)
  await plantAsked(tenant, id, author, mark)
  await plantListed(id, mark)
  return reference
}

const codes = ['sectors', 'ports', 'modi_operandi', 'categories', 'stages', 'site_kinds', 'site_sizes', 'actors']

/** What the library lists of it, with words where only codes would stand. */
async function plantListed(practice: string, mark: Mark) {
  const several = codes.map((column, index) => `${column} = array[$${index + 6}]`)
  await behind(
    `update portal.practice_audience set cost_band = $2, run_time = $3, practice_status = $4, grade = $5, ${several.join(', ')}
     where bulletin_id = $1`,
    [practice, ...['cost', 'time', 'status', 'grade', ...codes].map((part) => mark(`practice listed ${part}`))],
  )
  await behind(`update portal.practice_facet set value = $2, grade = $3, named = array[$4] where bulletin_id = $1`, [
    practice,
    ...['value', 'grade', 'names'].map((part) => mark(`practice facet ${part}`)),
  ])
}

async function plantSaidOfIt({ id: house }: Tenant, practice: string, person: string, mark: Mark) {
  await behind(
    `insert into portal.board_member (organisation_id, person_id, named_by, ends_at) values ($1, $2, $2, now() + interval '1 year')`,
    [house, person],
  )
  await behind(
    `insert into portal.practice_grade (organisation_id, bulletin_id, person_id, grade, reason, signed_by) values ($1, $2, $3, 'E2', $4, $5)`,
    [house, practice, person, mark('grade reason'), mark('grade signed by')],
  )
  await behind(
    `insert into portal.practice_author (organisation_id, bulletin_id, organisation_name) values ($1, $2, $3)`,
    [house, practice, mark('author name')],
  )
  await behind(
    `insert into portal.practice_suggestion (organisation_id, bulletin_id, person_id, part, words, reason, sentence)
     values ($1, $2, $3, 'claim', $4, $5, $6)`,
    [house, practice, person, mark('suggestion words'), mark('suggestion reason'), mark('suggestion sentence')],
  )
  await behind(
    `insert into portal.practice_translation (organisation_id, bulletin_id, person_id, position, language, title, body, answers, of_revision, of_position)
     values ($1, $2, $3, 1, 'nl', $4, $5, jsonb_build_object('claim', $6::text), 1, 1)`,
    [house, practice, person, mark('translation title'), mark('translation body'), mark('translation claim')],
  )
  await behind(
    `insert into portal.practice_endorsement (organisation_id, bulletin_id, person_id, sentence) values ($1, $2, $3, $4)`,
    [house, practice, person, mark('endorsement sentence')],
  )
}

/** A request for a visit and its answer; whose the answer is stands apart. */
async function plantAsked({ id: house }: Tenant, practice: string, person: string, mark: Mark) {
  const [request, reply] = [randomUUID(), randomUUID()]
  await behind(
    `insert into portal.practice_request (id, organisation_id, bulletin_id, person_id, kind, words, wished)
     values ($1, $2, $3, $4, 'visit', $5, $6)`,
    [request, house, practice, person, mark('request words'), mark('request wished')],
  )
  await behind(`insert into portal.practice_reply (id, request_id, named, words) values ($1, $2, true, $3)`, [
    reply,
    request,
    mark('reply words'),
  ])
  await behind(`update portal.practice_reply set signed_by = $2 where id = $1`, [reply, mark('reply signed by')])
  await behind(
    `insert into portal.practice_reply_origin (reply_id, request_id, organisation_id, person_id) values ($1, $2, $3, $4)`,
    [reply, request, house, person],
  )
}
