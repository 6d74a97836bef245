import { sendPlainLetter } from '#app/access/plain-letter.server.ts'
import type { askConfirmation } from './mail-pause.server.ts'

type Confirmation = Awaited<ReturnType<typeof askConfirmation>>

/** To be sent when it is sure that it was asked for. An address that still refuses it is no fault of ours. */
export async function sendConfirmation({ name, email, language, path }: Confirmation) {
  await sendPlainLetter({
    to: { name, address: email },
    language,
    path,
    words: (t, link) => ({
      subject: t('telling:arriving.subject'),
      text: t('telling:arriving.text', { name, link }),
      button: t('telling:arriving.button'),
    }),
  })
}
