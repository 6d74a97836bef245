import type { Language } from '#app/languages/languages.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Translator } from '#app/languages/translator.ts'
import { plainMail } from '#app/ui/mails/plain-mail.ts'
import { environment } from './environment.server.ts'
import { mailTransport } from './mail-transport.server.ts'

type Letter = {
  to: { name: string; address: string }
  language: Language
  /** Where in the portal its button leads. */
  path: string
  words: (t: Translator, link: string) => { subject: string; text: string; button: string }
}

/** Sends a few sentences around one link. Answers whether the mail server took it: what was done stays done without. */
export async function sendPlainLetter({ to, language, path, words }: Letter): Promise<boolean> {
  const link = `${environment.PORTAL_URL}${path}`
  const { subject, ...said } = words(translator(language), link)
  return mailTransport()
    .sendMail({
      from: environment.MAIL_FROM,
      to,
      subject,
      ...plainMail({ language, link, ...said }),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    .then(
      () => true,
      () => false,
    )
}
