import type { Told } from './find-letter.server.ts'

/** What a reader has to do about something, the most pressing first. */
export const duties = ['answer', 'remove', 'read', 'know'] as const

export type Duty = (typeof duties)[number]

const special: Record<string, Duty> = {
  'bulletin.recalled': 'remove',
  'bulletin.expiring': 'answer',
  'brokerage.asked': 'answer',
  'brokerage.answered': 'know',
  'question.asked': 'answer',
  'question.answered': 'know',
}

export function dutyOf(kind: string): Duty {
  return special[kind] ?? (/^(acknowledgement|conversation|escalation)[.]/.test(kind) ? 'answer' : 'read')
}

/** One item for each bulletin, or for each question or conversation about it: a release and its revisions are one, as it stands now. */
export function asItems(told: readonly Told[]): Told[] {
  const items = new Map<string, Told>()
  for (const each of told) {
    const key = [dutyOf(each.kind), each.reference, each.subject].join()
    if (!items.has(key) || each.kind === 'bulletin.released') items.set(key, each)
  }
  return [...items.values()].sort((one, other) => rank(one) - rank(other))
}

function rank({ kind }: Told) {
  return duties.indexOf(dutyOf(kind))
}
