import type { ActionFunctionArgs } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { addAttachment } from '#app/attachments/upload/add-attachment.server.ts'
import { findDraftLayer } from '#app/attachments/upload/find-layer.server.ts'
import { receiveFiles } from '#app/attachments/upload/receive-files.server.ts'
import { type Taken, takeIn } from '#app/attachments/upload/take-in.server.ts'
import { found } from './found.ts'
import { referenceParam } from './id-param.ts'

/** The layer of a draft in an address; whoever may not write it finds a page that does not exist. */
export function layerParam({ reference, position }: ActionFunctionArgs['params']) {
  return [referenceParam(reference), Number(found(/^[1-4]$/.exec(position ?? ''))[0])] as const
}

/** Takes in the files of a post, each in a transaction of its own. Whether the speaker may is asked before a byte is read. */
export async function incomingFiles(call: ActionFunctionArgs): Promise<Taken[]> {
  const layer = layerParam(call.params)
  await reading(call, async (db, speaker) => found(await findDraftLayer(db, speaker, ...layer)))
  const received = await receiveFiles(call.request, (file) =>
    takeIn(file, (prepared) =>
      writing(call, async (db, speaker) =>
        addAttachment(db, speaker, found(await findDraftLayer(db, speaker, ...layer)), prepared),
      ),
    ),
  )
  if (!received) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return received.left ? [...received.done, { name: '', fault: 'too_many_at_once' }] : received.done
}
