import { behind } from './ground.ts'
import { villager } from './portal.ts'
import type { Address, Thing } from './routes.ts'
import { fill } from './routes.ts'

const speaking = `(select person.id as person, membership.organisation_id as organisation, membership.circle_id as circle
  from portal.person join portal.membership on membership.person_id = person.id where person.email = $1 limit 1) as who`

const named = `select reference as value from portal.bulletin join ${speaking} on`

/** For each kind of thing, one of somebody's. */
const queries: Record<Thing, string> = {
  readable: `${named} state = 'released' and tlp = 2 and excluded = '{}' and audience && array(
    select circle_id from portal.circle_holder where organisation_id = who.organisation and person_id is null) order by released_at desc`,
  public: `${named} state = 'released' and tlp = 0 and valid_until > now() order by released_at desc`,
  draft: `${named} state = 'draft' and tlp < 4 and organisation_id = who.organisation order by created_at`,
  own: `${named} state = 'released' and tlp = 2 and organisation_id = who.organisation order by released_at desc`,
  subscription: `select id::text as value from portal.subscription join ${speaking} on person_id = person`,
  event: `select event_id::text as value from portal.notice join ${speaking} on person_id = person`,
  session: `select session.id::text as value from auth.session join ${speaking} on "userId" = person`,
}

/** The address of a page as the person of its row sees it. */
export async function addressOf({ path, as = '', thing }: Address) {
  const value = thing ? await find(thing, as) : ''
  return fill(path, () => value)
}

export async function find(thing: Thing, person: string) {
  const [found] = await behind<{ value: string }>(`${queries[thing]} limit 1`, [villager(person).email])
  if (!found) throw new Error(`${person} has no ${thing}.`)
  return found.value
}
