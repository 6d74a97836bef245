import { administer } from '../bench/statement.ts'
import type { practiceThings } from './practice-pages.ts'

/**
 * Gives one practice plenty of what others say of it, and one house plenty of sites, records, marks and drills, past the
 * triggers. Needs the crowd.
 */
export function plantPlentyOfPractices(
  url: string,
  { house, practice, site, drill, calls }: Awaited<ReturnType<typeof practiceThings>>,
) {
  return administer(url, [
    'set session_replication_role = replica',
    'set search_path = portal',
    `create temp table b as select * from bulletin where reference = '${practice}'`,
    `create temp table p as select id, organisation_id from bulletin where type = 'PRACTICE' and state = 'released' limit 600`,
    `create temp table m as select distinct on (organisation_id) organisation_id, person_id from membership
     where organisation_id not in ('${house}', (select organisation_id from b)) order by organisation_id, person_id limit 60`,
    `insert into site (organisation_id, name, port, kind, size, cargo, equipment)
     select organisation_id, 'Plenty ' || n, 'BEANR', 'S-CON', 'Z-L', '{G-DRY}', '{Q-SCAN,Q-OCR}'
     from (select organisation_id from m union all select '${house}') as houses, generate_series(1, 20) as n`,
    ...recorded(house, site),
    ...said,
    ...rehearsed(house, drill),
    ...called(house, calls),
    'select tally_adoptions()',
  ])
}

const recorded = (house: string, site: string) => [
  `insert into adoption (organisation_id, site_id, bulletin_id, person_id, status)
   select site.organisation_id, site.id, b.id, person_id, 'A4' from b, site join m using (organisation_id) on conflict do nothing`,
  `insert into adoption (organisation_id, site_id, bulletin_id, person_id, status)
   select site.organisation_id, site.id, p.id, author_id, 'A4' from p, site, b
   where site.organisation_id = '${house}' on conflict do nothing`,
  `insert into adoption_change (organisation_id, adoption_id, person_id, status, note)
   select organisation_id, id, person_id, status, '' from adoption, generate_series(1, 5) where organisation_id = '${house}'`,
  `insert into named_adopter (organisation_id, bulletin_id, person_id)
   select m.organisation_id, b.id, person_id from b, m limit 30 on conflict do nothing`,
  `insert into assessment (organisation_id, site_id, bulletin_id, person_id, maturity, evidence)
   select '${house}', '${site}', p.id, author_id, 3, 'Drilled in May.' from p, b on conflict do nothing`,
  `insert into assessment_change (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, assessed_on)
   select organisation_id, site_id, bulletin_id, person_id, 2, 'Written in March.', assessed_on from assessment, generate_series(1, 5)
   where site_id = '${site}'`,
]

const said = [
  `insert into practice_endorsement (bulletin_id, organisation_id, organisation_name, person_id, sentence)
   select b.id, m.organisation_id, 'Plenty', person_id, 'It cost us a morning.' from b, m on conflict do nothing`,
  `insert into practice_grade (bulletin_id, organisation_id, person_id, grade, reason)
   select b.id, m.organisation_id, person_id, 'E2', 'Figures were seen.' from b, m`,
  `insert into practice_author (bulletin_id, organisation_id, organisation_name, state)
   select b.id, m.organisation_id, 'Plenty', 'accepted' from b, m limit 20 on conflict do nothing`,
  `insert into practice_translation (bulletin_id, position, language, organisation_id, person_id, of_revision, of_position)
   select id, 1, tongue, organisation_id, author_id, 1, 1 from b, unnest(array['de', 'fr', 'es', 'it']) as tongue on conflict do nothing`,
]

const rehearsed = (house: string, drill: string) => [
  `insert into drill (organisation_id, template, kind, site, language, starts_at, ended_at)
   select '${house}', 'bad_seals', 'drill', 'Gate ' || n, 'en', now() - n * interval '2 days', now() - n * interval '2 days' + interval '1 hour'
   from generate_series(1, 100) as n`,
  `insert into drill_participant (organisation_id, drill_id, participant_id)
   select '${house}', '${drill}', organisation_id from m on conflict do nothing`,
  `insert into drill_answer (organisation_id, bulletin_id, role, answer)
   select m.organisation_id, bulletin_id, 'duty_desk', 'CHECKING' from drill_message, m, generate_series(1, 3)
   where drill_id = '${drill}' and bulletin_id is not null`,
  `insert into read_record (organisation_id, person_id, bulletin_id, position)
   select m.organisation_id, person_id, bulletin_id, 1 from drill_message, m where drill_id = '${drill}' and bulletin_id is not null`,
]

const called = (house: string, calls: string[]) => [
  `insert into open_call (organisation_id, organisation_name, person_id, title, purpose, open_until, closed_on)
   select m.organisation_id, 'Plenty', person_id, 'Plenty ' || n, 'Much of it.', current_date + 30, case when n > 10 then current_date end
   from m, generate_series(1, 20) as n`,
  `insert into open_call (organisation_id, organisation_name, person_id, title, purpose, open_until)
   select '${house}', 'Plenty', author_id, 'Plenty ' || n, 'Much of it.', current_date + 30 from b, generate_series(1, 60) as n`,
  ...calls.map(
    (
      call,
    ) => `insert into call_answer (call_id, organisation_id, organisation_name, person_id, words, caller_shows, answerer_shows)
     select '${call}', organisation_id, 'Plenty', person_id, 'We have some.', true, 'named' from m`,
  ),
  `insert into call_answer_practice (answer_id, call_id, organisation_id, bulletin_id)
   select call_answer.id, call_id, call_answer.organisation_id, b.id from call_answer, b on conflict do nothing`,
]
