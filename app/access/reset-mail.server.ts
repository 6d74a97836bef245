import { languageOf } from '#app/languages/language-of.ts'
import { translator } from '#app/languages/translator.server.ts'
import { plainMail } from '#app/ui/mails/plain-mail.ts'
import type { Reset } from './auth.server.ts'
import { environment } from './environment.server.ts'
import { mailTransport } from './mail-transport.server.ts'

/** The way to a new password, by mail, in the language of the page it was asked on. It opens once, for half an hour. */
export async function sendResetMail({ name, email, token, request }: Reset, transport = mailTransport()) {
  const language = languageOf(request?.headers ?? new Headers())
  const t = translator(language)
  const link = `${environment.PORTAL_URL}/new-password?${new URLSearchParams({ token })}`
  await transport.sendMail({
    from: environment.MAIL_FROM,
    to: { name, address: email },
    subject: t('access:reset_mail.subject'),
    ...plainMail({
      language,
      text: t('access:reset_mail.text', { name, link }),
      link,
      button: t('access:reset_mail.button'),
    }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}
