import { createECDH } from 'node:crypto'
import { environment, required } from '#app/access/environment.server.ts'

type Vapid = { subject: string; publicKey: string; privateKey: string }

/** By what push services know this portal (RFC 8292). A browser takes messages of the key it was turned on for, and no other. */
export function vapid(): Vapid {
  const secret = Buffer.from(required('VAPID_KEY'), 'hex')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secret)
  return {
    subject: subjectOf(environment.PORTAL_URL),
    publicKey: pair.getPublicKey('base64url'),
    privateKey: secret.toString('base64url'),
  }
}

/** Where a push service complains: only https and mail addresses may stand there. */
function subjectOf(portal: string) {
  return portal.startsWith('https:') ? portal : `mailto:breakwater@${new URL(portal).hostname}`
}
