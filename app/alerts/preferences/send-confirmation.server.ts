import { environment } from '#app/access/environment.server.ts'
import { mailTransport } from '#app/access/mail-transport.server.ts'
import { translator } from '#app/languages/translator.server.ts'
import { plainMail } from '#app/ui/mails/plain-mail.ts'
import type { askConfirmation } from './mail-pause.server.ts'

type Confirmation = Awaited<ReturnType<typeof askConfirmation>>

/** To be sent when it is sure that it was asked for. An address that still refuses it is no fault of ours. */
export async function sendConfirmation({ name, email, language, path }: Confirmation) {
  const t = translator(language)
  const link = `${environment.PORTAL_URL}${path}`
  await mailTransport()
    .sendMail({
      from: environment.MAIL_FROM,
      to: { name, address: email },
      subject: t('telling:arriving.subject'),
      ...plainMail({
        language,
        text: t('telling:arriving.text', { name, link }),
        link,
        button: t('telling:arriving.button'),
      }),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    .catch(() => undefined)
}
