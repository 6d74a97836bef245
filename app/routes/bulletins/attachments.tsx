import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { checksFiles } from '#app/attachments/check/scanner.server.ts'
import { listLayerFiles } from '#app/attachments/show/attachments.server.ts'
import { FilesPage } from '#app/attachments/show/files-page.tsx'
import { findDraftLayer } from '#app/attachments/upload/find-layer.server.ts'
import { found } from '#app/http/found.ts'
import { incomingFiles, layerParam } from '#app/http/incoming-files.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('attachments')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const layer = found(await findDraftLayer(db, speaker, ...layerParam(call.params)))
    return { layer, files: await listLayerFiles(db, layer), checked: checksFiles() }
  })
}

export async function action(call: ActionFunctionArgs) {
  const taken = await incomingFiles(call)
  return data({ taken }, taken.some(({ fault }) => fault) ? 422 : 200)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'attachments:page.layer')

export default function LayerAttachments() {
  return <FilesPage {...useLoaderData<typeof loader>()} taken={useActionData<typeof action>()?.taken ?? []} />
}
