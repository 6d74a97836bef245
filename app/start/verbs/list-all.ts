import { askOwner } from '#db/owner.ts'
import type { VerbCall } from './verb.ts'

export type Listed = { id: string; name: string; country: string; status: string; members: number }

export function listStandings(url: string) {
  return askOwner<Listed>(
    url,
    'select id, name, country, status, members from portal.standings() order by lower(name), id',
  )
}

/** One line each, with what stands in the same place under each other. */
export async function listAll({ url, say }: VerbCall) {
  const organisations = await listStandings(url)
  const longest = Math.max(...organisations.map(({ name }) => name.length), 0)
  for (const { id, name, country, status, members } of organisations)
    say(
      [
        name.padEnd(longest),
        country,
        status.padEnd(9),
        `${String(members).padStart(4)} ${members === 1 ? 'member ' : 'members'}`,
        id,
      ].join('  '),
    )
  say(organisations.length === 1 ? 'One organisation.' : `${organisations.length} organisations.`)
  return 0
}
