import { checkWaiting } from '#app/attachments/check/check-waiting.server.ts'
import { log } from '#app/server/log.ts'
import type { Queue } from '#db/queue.server.ts'

const patience = 30_000

/** Has waiting files checked, and from the start those that came before there was a scanner. A scanner that is down is asked again after half a minute, and said once each time. */
export function checkFiles(queue: Queue, url: string | undefined) {
  let notBefore = 0
  let late = true
  return async () => {
    if (!url || Date.now() < notBefore) return
    const { fault, ...found } = await checkWaiting(queue, url, late)
    if (found.clean + found.infected > 0) log[found.infected > 0 ? 'warn' : 'info'](found, 'files checked')
    if (!fault) {
      late &&= found.clean + found.infected > 0
      return
    }
    notBefore = Date.now() + patience
    throw fault
  }
}
