import { sql } from 'kysely'
import { environment } from '#app/access/environment.server.ts'
import { mailTransport } from '#app/access/mail-transport.server.ts'
import { working } from '#app/access/working.server.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { composeHouseMail } from '../house/compose-house-mail.server.ts'
import { type HouseKind, listHouseKinds } from '../house/house-news.server.ts'
import type { Carried, Carrier, Failure } from './carrier.ts'
import { composeMail, strictestOf } from './compose-mail.server.ts'
import { findLetter } from './find-letter.server.ts'
import type { Letter } from './letters.server.ts'

export const mailCarrier: Carrier = { channel: 'mail', atOnce: 4, carry: carryMail }

/** Every sending runs as its recipient: what was taken away between the release and now is not sent. */
async function carryMail({ message_id, recipient: person_id, organisation_id, event_ids }: Letter): Promise<Carried> {
  const found = await working({ organisation_id, person_id }, async (db, speaker) => ({
    ...(await findLetter(db, speaker, event_ids)),
    house: await listHouseKinds(db, speaker, event_ids),
    ending: await findEnding(db, message_id),
  }))
  const told = [...(found?.told ?? []), ...(found?.house ?? [])]
  if (!found || told.length === 0) return { told: [] }
  const failure = await post(message_id, found)
  return failure ?? { told: told.map(({ event_id }) => event_id) }
}

/** The address that ends what brought a letter, signed in or not; null where no subscription of its reader did. */
async function findEnding(db: Db, message_id: string) {
  const { rows } = await sql<{ seal: string | null }>`select ending_seal(${message_id}) as seal`.execute(db)
  const seal = rows[0]?.seal
  return seal ? `${environment.PORTAL_URL}/mail/ending/${message_id}/${seal}` : null
}

type Found = Awaited<ReturnType<typeof findLetter>> & { house: HouseKind[]; ending: string | null }

async function post(message_id: string, found: Found) {
  const { PORTAL_URL, MAIL_FROM } = environment
  const { recipient, told, house, ending } = found
  const [home] = house
  const { hostname } = new URL(PORTAL_URL)
  return mailTransport()
    .sendMail({
      from: MAIL_FROM,
      to: { name: recipient.name, address: recipient.email },
      messageId: `<${message_id}@${hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(!home && { 'X-Breakwater-Marking': tlpLabel(strictestOf(told)) }),
        ...(ending && listHeaders(ending, hostname)),
      },
      ...(home ? composeHouseMail(recipient, home, PORTAL_URL) : composeMail({ ...found, portal: PORTAL_URL })),
    })
    .then(() => null, failureOf)
}

/** RFC 2369, 2919 and 8058: a mail program ends it with one press, without a page. */
function listHeaders(ending: string, hostname: string) {
  return {
    'List-Id': `Breakwater alerts <alerts.${hostname}>`,
    'List-Unsubscribe': `<${ending}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

type MailError = { code?: string; responseCode?: number; command?: string; response?: string }

/**
 * RFC 5321 4.2.1: 5yz about the recipient will not change; about us (sign-in, connection, our own address) it may. What
 * is refused by a policy (RFC 3463 5.7) says nothing about whether the address exists.
 */
function failureOf({ code = 'unknown', responseCode, command, response = '' }: MailError): Failure {
  const hopeless = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500
  return {
    error: [code, responseCode].filter(Boolean).join(' '),
    hopeless,
    returned: hopeless && command === 'RCPT TO' && !/^5\d\d[ -]5[.]7[.]/.test(response),
  }
}
