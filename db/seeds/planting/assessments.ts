import type pg from 'pg'

/** Each site has marked what it runs, tries or plans, by where it stands with it; and the first medians are told. */
export async function plantAssessments(client: pg.ClientBase) {
  await client.query(
    `insert into portal.assessment (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, assessed_on)
     select organisation_id, site_id, bulletin_id, person_id, mark.maturity, mark.evidence, current_date - 40
     from portal.adoption
     join (values ('A5', 4, 'Exercise: counted each week, checked by a second person.'), ('A4', 3, 'Exercise: drilled in May, records are kept.'),
       ('A3', 2, 'Exercise: procedure 12, approved in March.'), ('A2', 1, ''), ('A1', 0, '')) as mark (status, maturity, evidence)
       on mark.status = adoption.status
     where person_id is not null`,
  )
  await client.query('select portal.tell_medians()')
}
