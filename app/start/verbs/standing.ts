import { parseArgs } from 'node:util'
import { environment } from '#app/access/environment.server.ts'
import type { Told } from '#app/secretariat/standing/change-standing.server.ts'
import { tellStanding } from '#app/secretariat/standing/mails.server.ts'
import { askOwner } from '#db/owner.ts'
import { type Listed, listStandings } from './list-all.ts'
import type { VerbCall } from './verb.ts'

/** Whoever runs the portal is nobody's person. */
const nobody = '00000000-0000-0000-0000-000000000000'
const longest = 600

const deeds = {
  suspend: { function: 'keep_out', kind: 'suspended', done: 'is suspended, in every session.' },
  resume: { function: 'let_in', kind: 'resumed', done: 'is let in again.' },
} as const

/** Keeps an organisation out or lets it in again, as the page of the secretariat does, and writes it into both logs. */
export async function changeStanding(verb: keyof typeof deeds, { url, args, say, refuse }: VerbCall) {
  const { named, reason } = understood(args)
  if (!named || !reason || reason.length > longest) {
    refuse(
      `Say which organisation, and why in ${longest} characters at most: npm run portal -- ${verb} "Name" --reason "…"`,
    )
    return 2
  }
  const found = (await listStandings(url)).filter((each) => isNamed(each, named))
  const [organisation] = found
  if (!organisation || found.length > 1) {
    const many = `${found.length} organisations are called "${named}": say the id of the one you mean.`
    refuse(organisation ? many : `There is no organisation "${named}": "npm run portal -- organisations" lists them.`)
    return 1
  }
  const { kind, done, function: name } = deeds[verb]
  const told = await askOwner<Told>(
    url,
    `select * from portal.${name}($1, $2, null, $3, (select id from portal.standings() where secretariat order by created_at limit 1))`,
    [organisation.id, reason, nobody],
  )
  say(`${organisation.name} ${done} ${await tell(kind, told, reason)}`)
  return 0
}

function understood(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { reason: { type: 'string' } },
      allowPositionals: true,
    })
    return { named: positionals.length === 1 ? positionals[0]?.trim() : undefined, reason: values.reason?.trim() }
  } catch {
    return {}
  }
}

function isNamed({ id, name }: Listed, named: string) {
  return id === named.toLowerCase() || name.toLowerCase() === named.toLowerCase()
}

async function tell(kind: 'suspended' | 'resumed', told: readonly Told[], reason: string) {
  if (!environment.SMTP_URL) return 'No mail was sent, as SMTP_URL is not set: tell its administrators another way.'
  const arrived = await tellStanding(kind, told, reason)
  return arrived ? 'Its administrators are told by mail.' : 'Not every administrator could be told by mail.'
}
