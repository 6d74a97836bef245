/** As many as somebody remembers; more are kept, and warned of. */
export const mostSteps = 10

/** The steps of a practice, a line each; a number or a bullet that somebody typed before one falls away. */
export function practiceSteps(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-*•])\s+/, '').trim())
  return lines.filter(Boolean)
}
