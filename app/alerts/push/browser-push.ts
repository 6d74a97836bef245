import type { DeviceChoice } from './schema.ts'

/** `portalKey`: the portal's public key. `owner`: whoever is signed in. */
export type Portal = { portalKey: string; owner: string }

const ownerKey = 'push owner'

/** Whether this browser can take messages, is let, and which of the addresses the portal knows is its own. */
export async function standing(fingerprints: readonly string[]): Promise<'unfit' | 'denied' | 'off' | 'on'> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'unfit'
  if (Notification.permission === 'denied') return 'denied'
  const registration = await navigator.serviceWorker.getRegistration('/')
  const subscription = await registration?.pushManager.getSubscription()
  return subscription && fingerprints.includes(await fingerprintOf(subscription.endpoint)) ? 'on' : 'off'
}

/**
 * Asks the person, then the browser, for an address and keys. One that stands for somebody else, who used this browser
 * before, is ended first: it must not tell two people.
 */
export async function subscribeHere({ portalKey, owner }: Portal): Promise<DeviceChoice> {
  await navigator.serviceWorker.register('/service-worker.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const wanted = `${owner} ${portalKey}`
  if (localStorage.getItem(ownerKey) !== wanted) await (await pushManager.getSubscription())?.unsubscribe()
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: portalKey })
  localStorage.setItem(ownerKey, wanted)
  const { endpoint, keys } = subscription.toJSON()
  return { endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' }
}

async function fingerprintOf(endpoint: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
