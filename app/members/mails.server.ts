import { sendPlainLetter } from '#app/access/plain-letter.server.ts'
import type { Language } from '#app/languages/languages.ts'
import type { Told } from './keep-members.server.ts'

type Said = { name: string; organisation: string; joined: string; inviter: string; message: string }

type Letter = {
  kind: 'invitation' | 'roles' | 'ended' | 'joined'
  to: { name: string; address: string }
  language: Language
  path: string
  said: Partial<Said>
}

/** To somebody whose roles were changed; sent when they are. */
export function tellRoles({ name, email, language, organisation }: Told) {
  return send({ kind: 'roles', to: { name, address: email }, language, path: '/account', said: { name, organisation } })
}

export function tellEnding({ name, email, language, organisation }: Told) {
  return send({ kind: 'ended', to: { name, address: email }, language, path: '/sign-in', said: { name, organisation } })
}

/** To whoever invited, when it was accepted; `joined` is the name of whom. */
export function tellJoined({ name, email, language, organisation, joined }: Told & { joined: string }) {
  const said = { name, organisation, joined }
  return send({ kind: 'joined', to: { name, address: email }, language, path: '/account/members', said })
}

export type Sent = {
  email: string
  language: Language
  organisation: string
  inviter: string
  message: string
  secret: string
}

/** The one place where the secret of an invitation goes. */
export function sendInvitation({ email, language, organisation, inviter, message, secret }: Sent) {
  const said = { organisation, inviter, message: message ? `\n\n${message}` : '' }
  return send({
    kind: 'invitation',
    to: { name: '', address: email },
    language,
    path: `/invitation/${secret}`,
    said,
  })
}

const unsaid: Said = { name: '', organisation: '', joined: '', inviter: '', message: '' }

function send({ kind, said, ...letter }: Letter) {
  const all = { ...unsaid, ...said }
  return sendPlainLetter({
    ...letter,
    words: (t, link) => ({
      subject: t(`members:mail.${kind}.subject`, all),
      text: t(`members:mail.${kind}.text`, { ...all, link }),
      button: t(`members:mail.${kind}.button`),
    }),
  })
}
