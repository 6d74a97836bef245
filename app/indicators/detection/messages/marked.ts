export type Expected = { type: string; value: string; start: number; end: number; warned: boolean }

const mark = /\[\[(\w+)(~?)\|([^|\]]*(?:\[\.\][^|\]]*)*)(?:\|([^\]]*))?\]\]/g

/**
 * A message with marks, `[[type|as written|value]]`, read into the plain text and what has to be found in it. The value
 * is left out where it is what was written; a tilde says that the finding comes with a warning.
 */
export function readMarked(marked: string) {
  const expected: Expected[] = []
  let text = ''
  let last = 0
  for (const { 0: whole, 1: type = '', 2: tilde, 3: raw = '', 4: value, index } of marked.matchAll(mark)) {
    text += marked.slice(last, index)
    expected.push({
      type,
      value: value ?? raw,
      start: text.length,
      end: text.length + raw.length,
      warned: tilde === '~',
    })
    text += raw
    last = index + whole.length
  }
  return { text: text + marked.slice(last), expected }
}
