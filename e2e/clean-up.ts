import { rm } from 'node:fs/promises'

/** The portal may still be stopping, and writes while it does. */
export default async function cleanUp() {
  const { JOURNEYS_DATA, JOURNEYS_KEEP } = process.env
  const patiently = { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }
  if (JOURNEYS_DATA && JOURNEYS_KEEP === 'no') await rm(JOURNEYS_DATA, patiently)
}
