/** Marks that turn the direction of all that follows them: a title could rewrite the row in which it stands. */
const turning = String.raw`\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069`

const between = new RegExp(String.raw`[\s\p{Cc}${turning}]+`, 'gu')
const unseen = new RegExp(String.raw`(?![\n\t])[\p{Cc}${turning}]`, 'gu')

/** What was typed as one line, whatever was posted: in a mail, a second line would pass for the portal's own words. */
export function oneLine(text: string) {
  return text.replace(between, ' ').trim()
}

/** What was typed as text: browsers send two characters for each end of a line, and count one. */
export function manyLines(text: string) {
  return text.replaceAll('\r\n', '\n').replace(unseen, '')
}
