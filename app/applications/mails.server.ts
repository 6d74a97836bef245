import { sendPlainLetter } from '#app/access/plain-letter.server.ts'
import type { Language } from '#app/languages/languages.ts'
import type { ToApplicant, ToSponsor } from './vetting.server.ts'

type Said = { name: string; person: string; organisation: string; confirmed: string; decision: string }

type Letter = {
  kind: 'confirm' | 'asked' | 'sponsors_asked' | 'spoken_for' | 'accepted' | 'refused'
  to: { name: string; address: string }
  language: Language
  path: string
  said: Partial<Said>
}

/** To the address that was typed, whoever it belongs to. Nothing that was typed beside it is said: strangers send no words through us. */
export function askToConfirm({
  contact_email,
  language,
  secret,
}: Pick<ToApplicant, 'contact_email' | 'language' | 'secret'>) {
  return toApplicant('confirm', { name: '', contact_name: '', contact_email, language, secret })
}

/** To the administrators of the organisations that were asked, and to the applicant, who does not hear which. */
export async function tellAsked(applicant: ToApplicant, sponsors: ToSponsor[]) {
  for (const { name: person, email, language, organisation_name: organisation } of sponsors)
    await send({
      kind: 'asked',
      to: { name: person, address: email },
      language,
      path: '/account/sponsorships',
      said: { name: applicant.name, person, organisation },
    })
  return toApplicant('sponsors_asked', applicant)
}

export function tellSpokenFor({ confirmed, ...to }: ToApplicant & { confirmed: number }) {
  return toApplicant('spoken_for', to, { confirmed: String(confirmed) })
}

/** The letter that accepts is the invitation, too. */
export function tellDecision(to: ToApplicant, verdict: 'accepted' | 'refused', decision: string) {
  return toApplicant(verdict, to, { decision })
}

function toApplicant(kind: Letter['kind'], { name, contact_name, ...to }: ToApplicant, said: Partial<Said> = {}) {
  const { contact_email: address, language, secret } = to
  return send({
    kind,
    to: { name: contact_name, address },
    language,
    path: `/${kind === 'accepted' ? 'invitation' : 'application'}/${secret}`,
    said: { name, person: contact_name, ...said },
  })
}

const unsaid: Said = { name: '', person: '', organisation: '', confirmed: '', decision: '' }

function send({ kind, said, ...letter }: Letter) {
  const all = { ...unsaid, ...said }
  return sendPlainLetter({
    ...letter,
    words: (t, link) => ({
      subject: t(`applications:mail.${kind}.subject`, all),
      text: t(`applications:mail.${kind}.text`, { ...all, link }),
      button: t(`applications:mail.${kind}.button`),
    }),
  })
}
