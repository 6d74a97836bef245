import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listMonths } from '#app/practices/months/list-months.server.ts'
import { MonthsPage } from '#app/practices/months/months-page.tsx'
import { nameForMonth } from '#app/practices/months/name-month.server.ts'
import { monthForm } from '#app/practices/months/schema.ts'

await words('collections', 'library', 'practice_lists', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, listMonths)
}

export async function action(call: ActionFunctionArgs) {
  found((await loader(call)).names || null)
  const typed = await submission(call.request, monthForm)
  if (!typed.ok) return typed.answer
  const named = await writing(call, (db, speaker) => nameForMonth(db, speaker, typed.value))
  if (named) return redirect('/practices/months')
  return typed.refuse({ fieldErrors: { reference: ['collections:months.absent'] } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'collections:months.title')

export default function Months() {
  // a form of its own after each that was named: the fields begin empty
  const data = useLoaderData<typeof loader>()
  const key = data.months.map(({ id }) => id).join()
  return <MonthsPage key={key} {...data} answer={useActionData<typeof action>()} />
}
