import { behind } from '../ground.ts'

type Practice = { title: string; methods: string[]; stages: string[]; categories?: string[]; owner?: string }

/** A GREEN practice of an organisation of the village, released to the alliance. Answers its reference. */
export async function plantPractice({
  title,
  methods,
  stages,
  categories = ['P-REL'],
  owner = 'Delta Port Police',
}: Practice) {
  const [draft] = await behind<{ id: string; reference: string }>(
    `insert into portal.bulletin (organisation_id, author_id, reference, type, title, modi_operandi, exercise, valid_until)
     select organisation.id, person_id, 'BW-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 32)::int, 1)
         || case n when 4 then '-' else '' end, '' order by n), 'PRACTICE', $2, $3, true, now() + interval '365 days'
     from portal.organisation join portal.member_role on organisation_id = organisation.id and role = 'publisher'
     cross join generate_series(1, 8) as n
     where name = $1 group by organisation.id, person_id order by person_id limit 1 returning id, reference`,
    [owner, title, methods],
  )
  if (!draft) throw new Error(`${owner} has nobody who writes.`)
  const answers = { claim: title, problem: 'Clones pass the gate.', stages, categories }
  await behind(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers)
     select organisation_id, id, 1, 1, '', $2::jsonb from portal.bulletin where id = $1`,
    [draft.id, JSON.stringify(answers)],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select organisation_id, id, 1, 2, 'included' from portal.bulletin where id = $1`,
    [draft.id],
  )
  await behind(
    `update portal.bulletin set state = 'released', released_at = now(), releaser_id = author_id where id = $1`,
    [draft.id],
  )
  return draft.reference
}

/** A site of an organisation of the village. Answers its id. */
export async function plantSite(organisation: string, name: string, kind = 'S-CON', size = 'Z-L') {
  const [site] = await behind<{ id: string }>(
    `insert into portal.site (organisation_id, name, port, kind, size)
     select id, $2, 'BEANR', $3, $4 from portal.organisation where name = $1 or id::text = $1 returning id::text`,
    [organisation, name, kind, size],
  )
  return site?.id ?? ''
}
