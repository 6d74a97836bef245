import type { Environment } from '#app/access/environment.server.ts'
import { sentence } from '#app/languages/translator.server.ts'
import { joinDatabase } from './join-database.ts'
import { listAll } from './list-all.ts'
import { changeStanding } from './standing.ts'
import type { Verb } from './verb.ts'
import { verifyAudit } from './verify-audit.ts'

const verbs: Record<string, Verb> = {
  organisations: listAll,
  suspend: (call) => changeStanding('suspend', call),
  resume: (call) => changeStanding('resume', call),
  'verify-audit': verifyAudit,
}

export const help = `npm run portal -- <verb>

  organisations                          all organisations and whether they are let in
  suspend <organisation> --reason "…"    keep one out, by its name or its id
  resume <organisation> --reason "…"     let it in again
  verify-audit                           check the chains of all audit logs, and the digests
  help                                   this list

It ends with 0 when it is done, with 1 when it could not be done or a chain is not intact, and with 2 when it was not understood.`

type Run = {
  environment: Environment
  args: readonly string[]
  say: (line: string) => void
  refuse: (line: string) => void
}

/** Answers the code to end with. */
export async function runVerb({ environment, args: [name = 'help', ...args], say, refuse }: Run): Promise<number> {
  if (name === 'help') {
    say(help)
    return 0
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb) {
    refuse(`There is no verb "${name}".\n\n${help}`)
    return 2
  }
  const { url, stop } = await joinDatabase(environment)
  try {
    return await verb({ url, args, say, refuse })
  } catch (error) {
    refuse(reasonOf(error as Error & { code?: string }))
    return 1
  } finally {
    await stop()
  }
}

/** BW409 is a rule of the database by its name; 42883 and 3F000 say that there is no such function, or no portal at all. */
function reasonOf({ code, message }: Error & { code?: string }) {
  if (code === 'BW409') return sentence('en', `errors:refusal.${message}`)
  if (code === '42883' || code === '3F000')
    return 'This database is not as this version of the portal lays it: start the portal once.'
  return message
}
