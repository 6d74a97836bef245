import type { Page } from '@playwright/test'
import type { PushService } from '#db/testing/push-service.ts'

/** The push services of browsers are elsewhere: here the browser is subscribed at one of the test's own. */
export function reachable(page: Page, service: PushService) {
  return page.addInitScript((device) => {
    const subscription = {
      endpoint: device.endpoint,
      toJSON: () => ({ endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } }),
    } as unknown as PushSubscription
    PushManager.prototype.subscribe = async () => {
      sessionStorage.setItem('subscribed', 'yes')
      return subscription
    }
    PushManager.prototype.getSubscription = async () => (sessionStorage.getItem('subscribed') ? subscription : null)
  }, service.device('chromium'))
}

/** Hands a message to the service worker as the browser does when one has come and was opened. */
export async function browserOf(page: Page, origin: string) {
  const browser = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [own] = registrations.filter(({ scopeURL }) => scopeURL.startsWith(origin))
      if (own) resolve(own.registrationId)
    })
  })
  await browser.send('ServiceWorker.enable')
  const registrationId = await registered
  return (data: string) => browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
}

/** The messages that stand on the screen. */
export function shown(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    return (await registration.getNotifications()).map(({ title, body }) => ({ title, body }))
  })
}
