import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { withinLimit } from '#app/access/uses.server.ts'
import { found } from '#app/http/found.ts'
import { addressOf } from '#app/indicators/indicator-address.ts'
import { IndicatorPage } from '#app/indicators/lookup/indicator-page.tsx'
import { lookUp } from '#app/indicators/lookup/look-up.server.ts'
import { TooManyLookups } from '#app/indicators/lookup/too-many-lookups.tsx'
import { isIndicatorType } from '#app/indicators/types.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('indicators', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const { type, value = '' } = call.params
  const given = found(isIndicatorType(type) && value.length <= 500 ? type : null)
  if (!(await withinLimit(call, 'lookup'))) return data(null, 429)
  const known = await reading(call, async (db, { roles }) => ({
    ...(await lookUp(db, given, value)),
    maySight: may(roles, 'sight'),
  }))
  const normal = known.checked.value
  if (normal && normal !== value) throw redirect(addressOf(given, normal))
  return data(known)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'indicators:lookup.title')

export default function ShowIndicator() {
  const known = useLoaderData<typeof loader>()
  return known ? <IndicatorPage {...known} /> : <TooManyLookups />
}
