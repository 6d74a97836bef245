import { rm } from 'node:fs/promises'

export default async function cleanUp() {
  const { JOURNEYS_DATA, JOURNEYS_KEEP } = process.env
  if (JOURNEYS_DATA && JOURNEYS_KEEP === 'no') await rm(JOURNEYS_DATA, { recursive: true, force: true })
}
