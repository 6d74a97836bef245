import { type Environment, isLoopback } from '#app/access/environment.server.ts'
import { type Population, populationOf } from '#db/population.ts'
import { plantFirstSecretariat } from '#db/seeds/empty.ts'
import { plantVillage } from '#db/seeds/village.ts'
import { servesThisMachine } from './contradictions.ts'
import { askFirstAccount } from './first-account.ts'
import { plantPictures } from './pictures.ts'
import { attachmentKey } from './secrets.ts'

type Filling = { environment: Environment; url: string; empty: boolean; say: (line: string) => void }

/** On the first start: the demo's people, or with `--empty` the first of your own. Answers whether this is the demo. */
export async function populate({ environment, url, empty, say }: Filling) {
  const found = await populationOf(url)
  const demo = found === 'the village' || (found === 'nobody' && !empty)
  refuse(environment, found, { demo, empty })
  if (found === 'nobody' && demo) {
    await plantVillage(url, say)
    await plantPictures(url, await attachmentKey(environment))
  }
  if (found === 'nobody' && empty) await plantFirstSecretariat(url, await askFirstAccount(environment))
  return demo
}

function refuse(environment: Environment, found: Population, { demo, empty }: { demo: boolean; empty: boolean }) {
  if (empty && found === 'the village')
    throw new Error('The demo village lives in this database already: --empty needs another one.')
  if (demo && !servesThisMachine(environment))
    throw new Error(
      `Everybody knows the password of the demo's people, so they may not be at ${environment.PORTAL_URL}: start with "npm start -- --empty".`,
    )
  if (!demo && !environment.SMTP_URL)
    throw new Error('SMTP_URL must be set because this is not the demo: people would wait for mail that is never sent.')
}

/** Whether people of the demo may sign in with one press: only where nobody else can reach the page. */
export function offersDemo(environment: Environment, demo: boolean) {
  return demo && servesThisMachine(environment) && isLoopback(environment.HOST)
}
