import pg from 'pg'
import { plantAlerts } from './planting/alerts.ts'
import { plantApplications } from './planting/applications.ts'
import { plantAssessments } from './planting/assessments.ts'
import { plantAudit } from './planting/audit.ts'
import { plantBrokerages } from './planting/brokerages.ts'
import { plantBulletins } from './planting/bulletins.ts'
import { plantCalls } from './planting/calls.ts'
import { plantCollections } from './planting/collections.ts'
import { plantDrills } from './planting/drills.ts'
import { plantGroups } from './planting/groups.ts'
import { plantSightings } from './planting/identifiers.ts'
import { plantInvitations } from './planting/invitations.ts'
import { planting } from './planting/lay.ts'
import { plantLives, plantReadingsOfAnswers } from './planting/lives.ts'
import { plantOverrulings } from './planting/overrulings.ts'
import { plantPeople } from './planting/people.ts'
import { plantPracticeBoard } from './planting/practice-board.ts'
import { plantPracticeRequests } from './planting/practice-requests.ts'
import { readRegister } from './planting/register.ts'
import { plantResponses } from './planting/responses.ts'
import { plantSearches } from './planting/searches.ts'
import { plantSites } from './planting/sites.ts'
import type { Village } from './planting/village.ts'
import { plantWatching } from './planting/watching.ts'
import { plantWebhooks } from './planting/webhooks.ts'
import { applications } from './village/applications.ts'
import { brokerages } from './village/brokerages.ts'
import { bulletins } from './village/bulletins.ts'
import { calls } from './village/calls.ts'
import { collected } from './village/collections.ts'
import { desks } from './village/desks.ts'
import { drills } from './village/drills.ts'
import { groups } from './village/groups.ts'
import { invitations } from './village/invitations.ts'
import { lives } from './village/lives.ts'
import { organisations } from './village/organisations.ts'
import { overrulings } from './village/overrulings.ts'
import { people, villagePassword } from './village/people.ts'
import { practiceBoard } from './village/practice-board.ts'
import { practiceRequests } from './village/practice-requests.ts'
import { practices } from './village/practices.ts'
import { responses } from './village/responses.ts'
import { searches } from './village/searches.ts'
import { namedAdopters, sites } from './village/sites.ts'
import { subscriptions } from './village/subscriptions.ts'
import { telling } from './village/telling.ts'
import { watching } from './village/watching.ts'
import { webhooks } from './village/webhooks.ts'

export const village: Village = {
  password: villagePassword,
  organisations,
  people,
  groups,
  bulletins: [...bulletins, ...practices],
  subscriptions,
  calls,
  collected,
  desks,
  drills,
  responses,
  practiceBoard,
  practiceRequests,
  lives,
  brokerages,
  searches,
  overrulings,
  webhooks,
  invitations,
  applications,
  watching,
  sites,
  namedAdopters,
  telling,
}

/**
 * Plants the demo village in an empty portal; where there are organisations already, nothing happens. `url` is the
 * login that migrates.
 */
export async function plantVillage(url: string, say: (line: string) => void = () => undefined): Promise<void> {
  await planting(url, async (client) => {
    const { rowCount } = await client.query(`select from auth.organization limit 1`)
    if (rowCount) return
    say(`Planting the demo village: ${organisations.length} organisations, ${people.length} people`)
    await plant(client, village)
  })
}

async function plant(client: pg.ClientBase, content: Village) {
  await plantPeople(client, content)
  await plantGroups(client, content)
  const register = await readRegister(client, content)
  await plantBulletins(client, content, register)
  await plantBrokerages(client, content, register)
  await plantOverrulings(client, content, register)
  await plantSightings(client, content, register)
  await plantLives(client, content, register)
  await plantResponses(client, content, register)
  await plantDrills(client, content, register)
  await plantPracticeBoard(client, content, register)
  await plantReadingsOfAnswers(client)
  await plantSearches(client, content, register)
  await plantCollections(client, content, register)
  await plantCalls(client, content, register)
  await plantWatching(client, content, register)
  await plantSites(client, content, register)
  await plantAssessments(client)
  await plantPracticeRequests(client, content, register)
  await plantAlerts(client, content, register)
  await plantWebhooks(client, content, register)
  await plantInvitations(client, content, register)
  await plantApplications(client, content, register)
  await plantAudit(client)
}

/** Whether the demo's organisations are what stands here, and not somebody's own. */
export async function villagePlanted(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client
    .query(`select from auth.organization where slug = $1`, [organisations[0]?.key])
    .finally(() => client.end())
  return rowCount === 1
}
