import { get } from 'node:http'

/** Listens to a person's alerts as a page does: `unread` answers the last number that was told. */
export async function listenAt(portal: string, cookie: string) {
  let text = ''
  let endedAt = 0
  let brokenOff = false
  await new Promise<void>((resolve, reject) => {
    get(`${portal}/alerts/stream`, { agent: false, headers: { cookie } }, (answer) => {
      answer.on('data', (part: Buffer) => {
        text += part
        resolve()
      })
      answer.on('error', () => {
        brokenOff = true
      })
      answer.on('close', () => {
        endedAt = performance.now()
      })
    }).once('error', reject)
  })
  return {
    unread: () => Number([...text.matchAll(/"unread":(\d+)/g)].at(-1)?.[1] ?? Number.NaN),
    /** When it ended, and whether the connection broke instead of being closed. */
    end: () => ({ at: endedAt, brokenOff }),
  }
}
