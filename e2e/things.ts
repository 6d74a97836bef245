import { behind } from './ground.ts'
import { villager } from './portal.ts'
import type { Address, Thing } from './routes.ts'
import { fill } from './routes.ts'

const who = `(select person.id as person, membership.organisation_id as organisation
  from portal.person join portal.membership on membership.person_id = person.id where person.email = $1 limit 1) as who`

const any = `select reference as value from portal.bulletin join ${who} on`
const bulletin = `${any} type <> 'PRACTICE' and`

/** For each kind of thing, one of somebody's. */
const queries: Record<Thing, string> = {
  readable: `${bulletin} state = 'released' and tlp = 2 and drill_id is null and excluded = '{}' and audience && array(
    select circle_id from portal.circle_holder where organisation_id = who.organisation and person_id is null)
    order by (select count(*) from portal.bulletin_layer where bulletin_id = bulletin.id) desc, released_at desc`,
  public: `select reference as value from portal.bulletin
    where state = 'released' and tlp = 0 and type <> 'PRACTICE' and valid_until > now() order by released_at desc`,
  card: `select code as value from portal.gate_card join portal.bulletin on bulletin.id = bulletin_id
    where state = 'released' and valid_until > now() order by released_at desc`,
  // nothing can come to stand beside it that is stricter
  printable: `${bulletin} state = 'released' and tlp = 1 and excluded = '{}' and modi_operandi = '{}'
    and not exists (select from portal.indicator where bulletin_id = bulletin.id)
    and not exists (select from portal.bulletin_link where bulletin.id in (bulletin_id, other_id))
    order by released_at`,
  practice: `${any} type = 'PRACTICE' and state = 'released' and tlp = 1 and excluded = '{}'
    order by organisation_id = who.organisation, released_at desc`,
  draft: `${bulletin} state = 'draft' and tlp < 4 and organisation_id = who.organisation and revises is null
    order by (select count(*) from portal.indicator where bulletin_id = bulletin.id) desc, created_at`,
  own: `${bulletin} state = 'released' and tlp = 2 and drill_id is null and organisation_id = who.organisation order by released_at desc`,
  answered: `${bulletin} state = 'released' and drill_id is null and organisation_id = who.organisation
    order by (select count(*) from portal.acknowledgement where bulletin_id = bulletin.id) desc`,
  revised: `${bulletin} revision > 1 and state = 'released' and tlp = 1 and organisation_id = who.organisation order by released_at desc`,
  recalled: `${bulletin} state = 'recalled' and organisation_id = who.organisation`,
  conversation: `select conversation.id::text as value from portal.conversation join ${who} on organisation in (originator_id, conversation.organisation_id)`,
  question: `select question.id::text as value from portal.question join portal.bulletin on bulletin.id = bulletin_id
    join ${who} on bulletin.organisation_id = who.organisation where answer is null and bulletin.state = 'released'`,
  organisation: `select id::text as value from portal.organisation where listed order by name desc`,
  subscription: `select id::text as value from portal.subscription join ${who} on person_id = person`,
  event: `select event_id::text as value from portal.notice join ${who} on person_id = person`,
  picture: `select attachment.id::text as value from portal.attachment join portal.bulletin on bulletin.id = bulletin_id join ${who} on
    state = 'draft' and kind = 'image' and bulletin.organisation_id = who.organisation`,
  request: `select brokerage.id::text as value from portal.brokerage join ${who} on person in (broker_one, broker_two) order by asked_at`,
  asked: `select brokerage.id::text as value from portal.brokerage join ${who} on person in (broker_one, broker_two) where state = 'asked' order by asked_at`,
  container: `select value from portal.indicator_audience as standing join ${who} on standing.type = 'container' and tlp <= 2
    and circle_id in (select circle_id from portal.circle_holder where organisation_id = who.organisation and person_id is null)
    order by released_at desc, value`,
  webhook: `select id::text as value from portal.webhook join ${who} on organisation_id = who.organisation order by name`,
  colleague: `select membership.person_id::text as value from portal.membership join ${who} on membership.organisation_id = who.organisation
    where membership.person_id <> person order by joined_at`,
  offer: `with former as (select 1 from portal.invitation where secret_hash = sha256('the secret of an offer')),
    planted as (insert into portal.invitation (organisation_id, email, roles, language, secret_hash, invited_by)
      select organisation, 'offered@port.example', '{reader}', 'en', sha256('the secret of an offer'), person from ${who}
      where not exists (select from former) returning 1)
    select 'the secret of an offer' as value`,
  applied: `select id::text as value from portal.application where state = 'open' order by confirmed_at`,
  sponsored: `select application_id::text as value from portal.application_sponsor join ${who} on organisation_id = who.organisation order by asked_at`,
  own_application: `with former as (select 1 from portal.application where secret_hashes @> array[sha256('the secret of an application')]),
    planted as (insert into portal.application (name, kind, country, eori, contact_name, contact_function, contact_email, reason, language, secret_hashes)
      select 'Dune Locks', 'PA', 'NL', 'NL900', 'Mila Duin', 'Officer', 'mila@port.example', 'We see cut seals each week.', 'en',
        array[sha256('the secret of an application')] where not exists (select from former) returning 1)
    select 'the secret of an application' as value`,
  adopted: `${any} type = 'PRACTICE' and state = 'released' and tlp = 1 and exists (
    select from portal.adoption where adoption.bulletin_id = bulletin.id and adoption.organisation_id = who.organisation and status = 'A5')`,
  collection: `select id::text as value from portal.collection join ${who} on organisation_id = who.organisation order by title`,
  sought: `select open_call.id::text as value from portal.open_call join ${who} on closed_on is null
    order by exists (select from portal.call_answer where call_id = open_call.id and organisation_id = who.organisation) desc, opened_at`,
  drill: `select id::text as value from portal.drill join ${who} on organisation_id = who.organisation where debriefed_at is not null order by starts_at`,
  site: `select site.id::text as value from portal.site join ${who} on site.organisation_id = who.organisation order by site.name`,
  graded: `${any} type = 'PRACTICE' and state = 'released' and tlp = 1 and organisation_id <> who.organisation order by released_at`,
  authored: `${any} type = 'PRACTICE' and state = 'released' and bulletin.organisation_id = who.organisation
    and bulletin.id in (select bulletin_id from portal.practice_suggestion) order by released_at`,
  asked_about: `${any} type = 'PRACTICE' and state = 'released' and bulletin.organisation_id = who.organisation
    and bulletin.id in (select bulletin_id from portal.practice_request where kind = 'visit') order by released_at`,
  visit: `select request.id::text as value from portal.practice_request as request join portal.bulletin on bulletin.id = bulletin_id
    join ${who} on bulletin.organisation_id = who.organisation where kind = 'visit' order by released_at, asked_at`,
  joined: `${any} bulletin.id in (select bulletin_id from portal.practice_author as author
    where author.organisation_id = who.organisation and author.state in ('asked', 'accepted')) order by released_at`,
  translated: `select reference as value from portal.bulletin join portal.practice_translation on bulletin_id = bulletin.id where tlp = 1 order by released_at`,
  suggestion: `select suggestion.id::text as value from portal.practice_suggestion as suggestion join portal.bulletin on bulletin.id = bulletin_id
    join ${who} on bulletin.organisation_id = who.organisation order by released_at`,
  chapter: `select 'reading-a-bulletin' as value`,
  session: `select session.id::text as value from auth.session join ${who} on "userId" = person`,
}

/** The address of a page as the person of its row sees it. */
export async function addressOf({ path, as, thing }: Address) {
  const value = thing ? await find(thing, as) : ''
  const suggestionId = path.includes(':suggestionId') ? await find('suggestion', as) : ''
  const askedId = path.includes(':askedId') ? await find('visit', as) : ''
  const nobody = '00000000-0000-4000-8000-000000000000'
  const fixed: Record<string, string> = {
    position: '1',
    language: 'nl',
    suggestionId,
    askedId,
    type: 'container',
    letterId: nobody,
    personId: nobody,
    seal: '0',
  }
  return fill(path, (parameter) => fixed[parameter] ?? value)
}

export async function find(thing: Thing, person?: string) {
  const query = `${queries[thing]} limit 1`
  const [found] = await behind<{ value: string }>(query, query.includes('$1') && person ? [villager(person).email] : [])
  if (!found) throw new Error(`${person ?? 'The village'} has no ${thing}.`)
  return found.value
}
