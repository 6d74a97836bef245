import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visiting } from '#app/access/doors.server.ts'
import { CardAnswer } from '#app/bulletins/paper/card-answer.tsx'
import { findCardStanding } from '#app/bulletins/paper/gate-card.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('paper')

export async function loader({ params }: LoaderFunctionArgs) {
  const standing = found(await visiting((db) => findCardStanding(db, params.code ?? '')))
  return { standing, at: new Date() }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, 'paper:standing.title')

export default function ShowCardStanding() {
  return <CardAnswer {...useLoaderData<typeof loader>()} />
}
