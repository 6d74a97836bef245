import { sendPlainLetter } from '#app/access/plain-letter.server.ts'
import type { Told } from './change-standing.server.ts'

/** To the administrators of the house; answers whether each mail was taken. What was done stays done without. */
export async function tellStanding(kind: 'suspended' | 'resumed', told: readonly Told[], reason: string) {
  const sent = await Promise.all(told.map((administrator) => tell(kind, administrator, reason)))
  return sent.every(Boolean)
}

function tell(kind: 'suspended' | 'resumed', { organisation, name, email, language }: Told, reason: string) {
  if (!email || !name || !language) return Promise.resolve(true)
  return sendPlainLetter({
    to: { name, address: email },
    language,
    path: '/sign-in',
    words: (t, link) => ({
      subject: t(`secretariat:mail.${kind}.subject`, { organisation }),
      text: t(`secretariat:mail.${kind}.text`, { name, organisation, reason, link }),
      button: t('secretariat:mail.button'),
    }),
  })
}
