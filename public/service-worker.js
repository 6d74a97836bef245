// Shows what is pushed, and nothing else: it answers no request of a page and keeps nothing of what people read.

self.addEventListener('push', (event) => {
  const { title, body, language, address, tag } = event.data.json()
  const look = { icon: '/icon-192.png', badge: '/badge-96.png' }
  event.waitUntil(self.registration.showNotification(title, { body, lang: language, tag, data: { address }, ...look }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(show(new URL(event.notification.data.address, self.location.origin)))
})

/** A window that is there already, or a new one; never a page on which somebody may be writing. */
async function show(address) {
  if (address.origin !== self.location.origin) return
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const standing = windows.find(({ url }) => url === address.href)
  await (standing ? standing.focus() : self.clients.openWindow(address.href))
}
