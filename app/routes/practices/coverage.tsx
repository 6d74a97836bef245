import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { readId } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { groupIn } from '#app/practices/coverage/cells.ts'
import { gapsOf } from '#app/practices/coverage/coverage.ts'
import { CoveragePage } from '#app/practices/coverage/coverage-page.tsx'
import { readCoverage } from '#app/practices/coverage/read-coverage.server.ts'
import { listSites } from '#app/practices/sites/sites.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('coverage', 'practice_lists', 'sites', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const address = new URL(call.request.url).searchParams
  return reading(call, async (db, speaker) => {
    const mayMark = may(speaker.roles, 'adopt')
    const sites = mayMark ? (await listSites(db)).map(({ id, name }) => ({ id, name })) : []
    const site = chosen(sites, address.get('site'))
    const { methods, level } = await readCoverage(db, site?.id ?? null)
    const gaps = site && gapsOf(methods)
    const group = groupIn(address.get('group'), gaps?.open[0]?.code)
    const organisation = (await findOwnDesk(db, speaker))?.name ?? ''
    const can = { house: may(speaker.roles, 'see_sites'), mayMark, mayKeep: may(speaker.roles, 'keep_sites') }
    return { methods, level, gaps, group, sites, site, organisation, ...can }
  })
}

/** Whoever has one site is asked nothing. A site of somebody else is as absent as one that is none. */
function chosen<Site extends { id: string }>(sites: readonly Site[], asked: string | null): Site | null {
  if (asked === null) return sites.length === 1 ? (sites[0] ?? null) : null
  const id = readId(asked)
  return id ? found(sites.find((site) => site.id === id)) : null
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'coverage:title')

export default function Coverage() {
  return <CoveragePage {...useLoaderData<typeof loader>()} />
}
