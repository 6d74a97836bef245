const minutes = 10
const suspicious = 60

type Asked = { at: number; text: string }

/**
 * Notices who asks for one word after the other, as with a dictionary: sixty different questions of a single word in ten
 * minutes. Answers true once for each such row. Kept in memory, by person; the words go nowhere.
 */
export function openSeries(now: () => number = Date.now) {
  const asked = new Map<string, Asked[]>()

  return function isSeries(person_id: string, text: string): boolean {
    const since = now() - minutes * 60_000
    forget(asked, since)
    if (!/^[\p{L}*]+$/u.test(text)) return false
    const recent = (asked.get(person_id) ?? []).filter(({ at }) => at >= since)
    recent.push({ at: now(), text: text.toLowerCase() })
    const different = new Set(recent.map((question) => question.text)).size
    asked.set(person_id, different >= suspicious ? [] : recent)
    return different >= suspicious
  }
}

function forget(asked: Map<string, Asked[]>, since: number) {
  for (const [person, questions] of asked) if ((questions.at(-1)?.at ?? 0) < since) asked.delete(person)
}
