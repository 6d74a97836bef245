import { setTimeout as pause } from 'node:timers/promises'
import type { AppLoadContext } from '@remix-run/node'
import { bearing } from '#app/access/doors.server.ts'
import { environment } from '#app/access/environment.server.ts'
import { gate } from '#app/access/gate.server.ts'
import { applyToJoin } from '#app/applications/apply.server.ts'
import { askToConfirm } from '#app/applications/mails.server.ts'
import type { ApplicationTyped } from '#app/applications/schema.ts'
import { found } from './found.ts'

type Call = { request: Request; context: AppLoadContext }

/** In milliseconds; covers what does not happen for an address to which enough letters went. */
const sameTime = 400

/** Where members come by invitation alone, there is nothing here. */
export function onlyIfOpen() {
  return found(environment.INVITE_ONLY ? null : true)
}

/** Keeps an application and sends its letter. Answers the minutes to wait, or null: whoever applies cannot tell more. */
export async function takeApplication({ context }: Call, typed: ApplicationTyped): Promise<number | null> {
  const { contact_email } = typed
  const asked = await gate().throttle.admitApplication({ mail: contact_email, address: context.address })
  if (typeof asked === 'number') return asked
  await Promise.all([pause(sameTime), asked ?? keep(typed)])
  return null
}

async function keep(typed: ApplicationTyped) {
  const { contact_email, language } = typed
  const secret = await bearing((db) => applyToJoin(db, typed))
  await askToConfirm({ contact_email, language, secret })
}
