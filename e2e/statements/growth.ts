import { administer } from '../bench/statement.ts'

/** Gives one bulletin plenty of everything that its pages show, from sixty organisations, past the triggers. */
export function plantPlenty(url: string, reference: string) {
  return administer(url, [
    'set session_replication_role = replica',
    'set search_path = portal',
    `create temp table b as select * from bulletin where reference = '${reference}'`,
    `create temp table m as select distinct on (organisation_id) organisation_id, person_id from membership
     where organisation_id <> (select organisation_id from b) order by organisation_id, person_id limit 60`,
    `insert into indicator (organisation_id, bulletin_id, position, type, raw, value, outcome)
     select organisation_id, id, 1, 'seal', 'PLENTY' || n, 'PLENTY' || n, 'ok' from b, generate_series(1, 40) as n`,
    `insert into sighting (indicator_id, organisation_id, kind, seen_on)
     select indicator.id, m.organisation_id, 'seen', current_date from indicator join b on b.id = bulletin_id, m`,
    `with asked as (
       insert into question (bulletin_id, position, organisation_id, body, answer, answered_at, answered_by, answered_to)
       select id, 1, m.organisation_id, 'Which gate?', 'The north gate.', now(), author_id, 'readers' from b, m
       returning id, organisation_id)
     insert into question_origin (question_id, organisation_id, person_id)
     select id, organisation_id, person_id from asked join m using (organisation_id)`,
    `insert into acknowledgement (bulletin_id, organisation_id, person_id, answer)
     select id, m.organisation_id, person_id, 'CHECKING' from b, m on conflict do nothing`,
    `insert into read_record (organisation_id, person_id, bulletin_id, position)
     select m.organisation_id, person_id, id, 1 from b, m`,
    `insert into bulletin_link (organisation_id, bulletin_id, other_id, kind)
     select b.organisation_id, b.id, other.id, 'related' from bulletin as other, b
     where other.state = 'released' and other.tlp = 1 and other.id <> b.id limit 30`,
  ])
}
