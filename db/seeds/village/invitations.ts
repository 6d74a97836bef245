/** Somebody who is asked into the organisation that comes first for whoever invites, and has not answered yet. */
export type VillageInvitation = {
  inviter: string
  email: string
  roles: string[]
  language: 'en' | 'nl'
  message: string
}

export const invitations: VillageInvitation[] = [
  {
    inviter: 'stijn-goossens',
    email: 'lotte.maes@scheldt-terminals.example',
    roles: ['reader', 'duty_desk'],
    language: 'nl',
    message: 'Oefening: welkom in de meldkamer. Vanaf maandag sta je in het rooster.',
  },
]
