import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { findPictureToShow } from '#app/attachments/show/attachments.server.ts'
import { PicturePage } from '#app/attachments/show/picture-page.tsx'
import { addRegion } from '#app/attachments/show/regions.server.ts'
import { region } from '#app/attachments/show/schema.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('attachments')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({
    picture: found(await findPictureToShow(db, speaker, idParam(call.params.attachmentId))),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, region)
  const id = idParam(call.params.attachmentId)
  const picture = await reading(call, async (db, speaker) => {
    const picture = found(await findPictureToShow(db, speaker, id))
    return found(picture.mayMark ? picture : null)
  })
  if (!typed.ok) return typed.answer
  await writing(call, (db, speaker) => addRegion(db, speaker, picture, typed.value))
  throw redirect(`/attachments/${id}/view`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.picture.name ?? 'attachments:page.title')

export default function ViewAttachment() {
  return <PicturePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
