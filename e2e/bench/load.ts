import type { Answer } from '../ask.ts'

export type Figures = { perSecond: number; p50: number; p95: number }

/** Keeps `clients` requests under way for `seconds`, after a second that does not count. Milliseconds. */
export async function load(one: () => Promise<Answer>, { clients = 8, seconds = 10 } = {}): Promise<Figures> {
  const warm = performance.now() + 1_000
  const end = warm + seconds * 1_000
  const took: number[] = []
  async function client() {
    while (performance.now() < end) {
      const begun = performance.now()
      const { status } = await one()
      if (status >= 400) throw new Error(`The portal answered ${status}.`)
      if (begun >= warm) took.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return figures(took, seconds)
}

/** `took` in milliseconds, over `seconds`. */
export function figures(took: number[], seconds: number): Figures {
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0
  return { perSecond: took.length / seconds, p50: at(0.5), p95: at(0.95) }
}
