import type { Database } from '../database.server.ts'
import { type Adopter, lag, learnt, plantHouses, runAt } from './adopters.ts'
import { publishPractice, tally } from './sites.ts'
import { test as base, type Member, type World } from './world.ts'

export type Ground = { url: string; database: Database; world: World; houses: Member[]; nosy: Member; target: Member }

/** Thirteen organisations beside the usual people. The first is nosy, the second is whom it wants to know of. */
export const test = base.extend<{ ground: Ground }>({
  ground: [
    async ({ copy, database, world }, use) => {
      const [nosy, target, ...houses] = (await plantHouses(copy.url, 15)) as [Member, Member, ...Member[]]
      await use({ url: copy.url, database, world, houses, nosy, target })
    },
    { scope: 'file' },
  ],
})

/** A practice that `running` run, counted; what the nosy one learns of it. */
export async function laid(ground: Ground, running: Adopter[]) {
  const practice = await publishPractice(ground.database, ground.world)
  await runAt(ground.url, practice, running)
  await tally(ground.url)
  return practice
}

export const asks = ({ database, nosy }: Ground, practice: string, who: Member | null = nosy) =>
  learnt(database, who, practice)
export const others = ({ houses }: Ground, many: number): Adopter[] => houses.slice(0, many).map((who) => ({ who }))
export const nothing = { counts: [{ stage: 'running', sites: null, countries: null }], features: [], named: [] }

/** A practice whose count lags by so much. */
export async function lagging(ground: Ground, wanted: number, counted = 'running'): Promise<string> {
  const practice = await publishPractice(ground.database, ground.world)
  return (await lag(ground.url, practice, counted)) === wanted ? practice : lagging(ground, wanted, counted)
}

export async function inTurn<Each, Answer>(each: Each[], ask: (one: Each) => Promise<Answer>) {
  const answers: Answer[] = []
  for (const one of each) answers.push(await ask(one))
  return answers
}

export const sitesOf = (said?: Awaited<ReturnType<typeof asks>>) =>
  (said?.counts[0] as { sites: number | null } | undefined)?.sites ?? 0
