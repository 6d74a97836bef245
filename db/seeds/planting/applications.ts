import type pg from 'pg'
import type { VillageApplication } from '../village/applications.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Applications whose letters nobody has: the secretariat decides on them. */
export async function plantApplications(client: pg.ClientBase, village: Village, register: Register) {
  for (const application of village.applications) {
    const { rows } = await client.query<{ id: string }>(planting, [JSON.stringify(application)])
    for (const sponsor of application.sponsors)
      await plantSponsor(client, village, register, {
        ...sponsor,
        application: rows[0]?.id,
        days_ago: application.days_ago,
      })
  }
}

const planting = `
  insert into portal.application (name, kind, country, ports, lei, vat, eori, website, contact_name, contact_function, contact_email,
    reason, language, sponsor_names, secret_hashes, state, applied_at, confirmed_at, ended_at, decision, decided_by)
  select name, kind, country, ports, lei, vat, eori, website, contact_name, contact_function, contact_email, reason, language, sponsor_names,
    array[sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8'))], case when refused is null then 'open' else 'refused' end,
    now() - days_ago * interval '1 day', now() - days_ago * interval '1 day' + interval '20 minutes',
    case when refused is not null then now() - interval '20 days' end, coalesce(refused, ''),
    case when refused is not null then (select member.person_id from portal.membership as member
      join portal.organisation on organisation.id = member.organisation_id and organisation.secretariat
      join portal.member_role as held using (organisation_id, person_id) where held.role = 'secretariat' order by member.person_id limit 1) end
  from jsonb_to_record($1) as a (name text, kind text, country text, ports text[], lei text, vat text, eori text, website text,
    contact_name text, contact_function text, contact_email text, reason text, language text, sponsor_names text[], days_ago int, refused text)
  returning id`

type Sponsor = VillageApplication['sponsors'][number] & { application: string | undefined; days_ago: number }

async function plantSponsor(client: pg.ClientBase, { people }: Village, register: Register, sponsor: Sponsor) {
  const { administrator, answer = null, sentence = '', application, days_ago } = sponsor
  const house = people.find(({ key }) => key === administrator)?.memberships[0].organisation ?? administrator
  await client.query(
    `insert into portal.application_sponsor (application_id, organisation_id, asked_by, asked_at, answer, sentence, answered_by, answered_at)
     select $1, $2, person_id, now() - ($6 - 0.5) * interval '1 day', $4, $5, case when $4::text is not null then $3::uuid end,
       case when $4::text is not null then now() - ($6 - 2) * interval '1 day' end
     from portal.member_role join portal.organisation on organisation.id = organisation_id and organisation.secretariat
     where role = 'secretariat' order by person_id limit 1`,
    [application, register.organisation(house), register.person(administrator), answer, sentence, days_ago],
  )
}
