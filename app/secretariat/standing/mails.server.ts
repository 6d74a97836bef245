import { environment } from '#app/access/environment.server.ts'
import { mailTransport } from '#app/access/mail-transport.server.ts'
import { translator } from '#app/languages/translator.server.ts'
import { plainMail } from '#app/ui/mails/plain-mail.ts'
import type { Told } from './change-standing.server.ts'

/** To the administrators of the house; answers whether each mail was taken. What was done stays done without. */
export async function tellStanding(kind: 'suspended' | 'resumed', told: readonly Told[], reason: string) {
  const sent = await Promise.all(told.map((administrator) => tell(kind, administrator, reason)))
  return sent.every(Boolean)
}

function tell(kind: 'suspended' | 'resumed', { organisation, name, email, language }: Told, reason: string) {
  if (!email || !name || !language) return Promise.resolve(true)
  const t = translator(language)
  const link = `${environment.PORTAL_URL}/sign-in`
  return mailTransport()
    .sendMail({
      from: environment.MAIL_FROM,
      to: { name, address: email },
      subject: t(`secretariat:mail.${kind}.subject`, { organisation }),
      ...plainMail({
        language,
        text: t(`secretariat:mail.${kind}.text`, { name, organisation, reason, link }),
        link,
        button: t('secretariat:mail.button'),
      }),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    .then(
      () => true,
      () => false,
    )
}
