import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { findSecondFactor } from '#app/access/second-factor/keep.server.ts'
import { SecondFactorState } from '#app/access/second-factor/state-page.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access', 'proof')

export async function loader(call: LoaderFunctionArgs) {
  const ended = new URL(call.request.url).searchParams.has('ended')
  const person = await reading(call, async (_, { person_id }) => person_id)
  return { factor: await findSecondFactor(person), ended }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:title')

export default function ShowSecondFactor() {
  return <SecondFactorState {...useLoaderData<typeof loader>()} />
}
