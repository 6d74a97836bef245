import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { readLife } from '#app/bulletins/life/read-life.server.ts'
import { linkOrder } from '#app/bulletins/links/link-order.ts'
import { LinkPage } from '#app/bulletins/links/link-page.tsx'
import { findLinkable, linkBulletin } from '#app/bulletins/links/links.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('bulletins', 'life')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const bulletin = found(await findLinkable(db, speaker, referenceParam(call.params.reference)))
    return { bulletin, links: (await readLife(db, bulletin.reference)).links }
  })
}

export async function action(call: ActionFunctionArgs) {
  const order = await submission(call.request, linkOrder)
  const linked = await writing(call, async (db, speaker) => {
    const bulletin = found(await findLinkable(db, speaker, referenceParam(call.params.reference)))
    return order.ok && linkBulletin(db, speaker, bulletin, order.value)
  })
  if (!order.ok) return order.answer
  return linked
    ? redirect(`/bulletins/${call.params.reference}/links`)
    : order.refuse({ fieldErrors: { other: ['life:links.not_found'] } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:links.title')

export default function BulletinLinks() {
  const { bulletin, links } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('life')
  return (
    <LifeHead bulletin={bulletin} title={t('links.title')}>
      <LinkPage reference={bulletin.reference} links={links} answer={answer} />
    </LifeHead>
  )
}
