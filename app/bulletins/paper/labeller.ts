import type { Clock } from '#app/languages/dates.ts'
import { translator } from '#app/languages/translator.server.ts'

/** Says codes of the lists and words of the catalogues on the server, as `useLabel` does on a page. */
export function labeller({ language }: Clock) {
  const t = translator(language)
  return (list: string, code: string | number) =>
    t(`taxonomies:${list}.${code}` as 'taxonomies:tlp.0', { defaultValue: String(code) })
}
