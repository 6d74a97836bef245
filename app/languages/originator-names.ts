import { unnamedOriginator, useOriginator } from './originator.ts'

/** From whom something is, for a sentence: `originator` begins it, `within` stands in it. */
export function useOriginatorNames() {
  const originator = useOriginator()
  return (name: string) => {
    const said = originator(name)
    return {
      originator: said,
      within: name === unnamedOriginator ? said.charAt(0).toLowerCase() + said.slice(1) : said,
    }
  }
}
