/** One thing to look for, or with `not` one that must be missing. */
export type Term = { text: string; form: 'word' | 'phrase' | 'beginning'; not: boolean }

/** Alternatives; the terms of each must all be met. */
export type Question = Term[][]

/** More than anybody types, and few enough for a search to stay quick. */
export const longestQuestion = 200
const mostTerms = 16

/**
 * Reads what somebody typed as search engines do: words, "a phrase", a begin*, a -word or -"phrase" to leave out, and
 * `or` between alternatives.
 */
export function readQuestion(text: string): Question {
  const question: Question = [[]]
  for (const [, minus, phrase, word = ''] of text.slice(0, longestQuestion).matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    if (/^or$/i.test(word) && !minus) question.push([])
    else question.at(-1)?.push(termOf(word, phrase, minus === '-'))
    if (question.flat().length === mostTerms) break
  }
  return question
    .map((terms) => terms.filter((term) => /[\p{L}\p{N}]/u.test(term.text)))
    .filter((terms) => terms.length > 0)
}

function termOf(word: string, phrase: string | undefined, not: boolean): Term {
  if (phrase !== undefined) return { text: phrase, form: 'phrase', not }
  return word.endsWith('*') ? { text: word.slice(0, -1), form: 'beginning', not } : { text: word, form: 'word', not }
}
