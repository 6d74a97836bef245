import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { findRenewable, renewBulletin } from '#app/bulletins/renewal/renew-bulletin.server.ts'
import { RenewalForm } from '#app/bulletins/renewal/renewal-form.tsx'
import { renewalOrder } from '#app/bulletins/renewal/renewal-order.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'

await words('bulletins', 'life')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findRenewable(db, speaker, referenceParam(call.params.reference))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const order = await submission(call.request, renewalOrder)
  await writing(call, async (db, speaker) => {
    const bulletin = found(await findRenewable(db, speaker, referenceParam(call.params.reference)))
    if (order.ok) await renewBulletin(db, speaker, bulletin, order.value.last_day)
  })
  return order.ok ? redirect(`/bulletins/${call.params.reference}`) : order.answer
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:renewal.title')

export default function BulletinRenewal() {
  const bulletin = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('life')
  return (
    <LifeHead bulletin={bulletin} title={t('renewal.title', saidOf(bulletin.type))}>
      <RenewalForm bulletin={bulletin} answer={answer} />
    </LifeHead>
  )
}
