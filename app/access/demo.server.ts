import { organisations } from '#db/seeds/village/organisations.ts'
import { people, villagePassword } from '#db/seeds/village/people.ts'
import { environment, isLoopback } from './environment.server.ts'
import { gate } from './gate.server.ts'
import { signIn, type Visit } from './sign-in.server.ts'

export type DemoVillage = NonNullable<ReturnType<typeof demoVillage>>

/**
 * Whom the demo offers to step in as. Null unless the start said that the village is planted and that only this machine
 * is listened to, and the page was asked for under this machine's own name and from its own address.
 */
export function demoVillage(visit: Visit, demo = environment.DEMO) {
  if (!demo || !atThisMachine(visit)) return null
  return organisations.flatMap(({ key, name }) => {
    const members = people.flatMap((person) =>
      person.memberships[0].organisation === key
        ? [{ key: person.key, name: person.name, title: person.memberships[0].title }]
        : [],
    )
    return members.length ? [{ name, members }] : []
  })
}

/** Signs in as a villager, by the password all of them start with. Null: there is no demo, or no such villager. */
export async function stepInAs(visit: Visit, key: string, { demo = environment.DEMO, at = gate() } = {}) {
  const offered = demoVillage(visit, demo)?.some(({ members }) => members.some((member) => member.key === key))
  const person = people.find((candidate) => candidate.key === key)
  return offered && person ? signIn(visit, { email: person.email, password: villagePassword }, at) : null
}

function atThisMachine({ request, context }: Visit) {
  return isLoopback(new URL(request.url).hostname) && isLoopback(context.address.replace(/^::ffff:/i, ''))
}
