import { sql } from 'kysely'
import { environment } from '#app/access/environment.server.ts'
import { mailTransport } from '#app/access/mail-transport.server.ts'
import { working } from '#app/access/working.server.ts'
import { translator } from '#app/languages/translator.server.ts'
import { plainMail } from '#app/ui/mails/plain-mail.ts'
import type { Db } from '#db/database.server.ts'
import type { Queue } from '#db/queue.server.ts'

type Off = { webhook_id: string; organisation_id: string; person_id: string | null }

/** Says by mail which webhooks were switched off, to each administrator; again when a mail could not be handed over. */
export async function tellAdministrators(queue: Queue): Promise<number> {
  const { rows } = await sql<Off>`select * from switched_off()`.execute(queue)
  const webhooks = new Set(rows.map(({ webhook_id }) => webhook_id))
  for (const id of webhooks) {
    for (const off of rows) if (off.webhook_id === id) await tell(off)
    await sql`select switched_off_told(${id})`.execute(queue)
  }
  return webhooks.size
}

async function tell({ webhook_id, organisation_id, person_id }: Off) {
  const letter =
    person_id && (await working({ organisation_id, person_id }, (db) => findLetter(db, person_id, webhook_id)))
  if (!letter) return
  const { name, email, language, webhook } = letter
  const t = translator(language)
  const { PORTAL_URL, MAIL_FROM } = environment
  const link = `${PORTAL_URL}/account/webhooks/${webhook_id}`
  const what = t(`webhooks:off.${webhook.reason}`)
  const lines = [t('webhooks:mail.greeting', { name }), what, t('webhooks:mail.next'), link]
  await mailTransport().sendMail({
    from: MAIL_FROM,
    to: { name, address: email },
    headers: { 'Auto-Submitted': 'auto-generated' },
    subject: t('webhooks:mail.subject', { webhook: webhook.name }),
    ...plainMail({ language, text: lines.join('\n\n'), link, button: t('webhooks:mail.open') }),
  })
}

/** Read as the administrator; nothing for whoever is none any more. */
async function findLetter(db: Db, person_id: string, webhook_id: string) {
  const webhook = await db
    .selectFrom('webhook')
    .select(['name', sql<'gone' | 'failing'>`reason`.as('reason')])
    .where('id', '=', webhook_id)
    .where('state', '=', 'off')
    .executeTakeFirst()
  if (!webhook) return undefined
  const person = await db
    .selectFrom('person')
    .select(['name', 'email', sql<'en' | 'nl'>`language`.as('language')])
    .where('id', '=', person_id)
    .executeTakeFirstOrThrow()
  return { ...person, webhook }
}
