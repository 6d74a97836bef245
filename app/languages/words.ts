import { defaultLanguage, isLanguage, type Language } from './languages.ts'
import { addCatalogue } from './translations.ts'

type Domain =
  | 'access'
  | 'alerts'
  | 'bulletins'
  | 'errors'
  | 'frame'
  | 'indicators'
  | 'organisations'
  | 'paper'
  | 'taxonomies'
  | 'today'
type Words = () => Promise<object>

const files: Record<string, Words> = import.meta.env.SSR
  ? {}
  : {
      ...import.meta.glob<object>(
        './{en,nl}/{access,alerts,bulletins,errors,frame,indicators,organisations,paper,today}.json',
        {
          import: 'default',
        },
      ),
      ...import.meta.glob<object>('./{en,nl}/spoken-lists.ts', { import: 'taxonomies' }),
    }

/**
 * Stands at the top of each route: the browser loads the words of its domains, in one language, before it shows the
 * page. The server has them all.
 */
export async function words(...domains: Domain[]) {
  if (import.meta.env.SSR) return
  await Promise.all(domains.map((domain) => load(pageLanguage(), domain)))
}

/** In the browser: the language in which the server answered. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : defaultLanguage
}

async function load(language: Language, domain: Domain) {
  const file = domain === 'taxonomies' ? 'spoken-lists.ts' : `${domain}.json`
  const said = await files[`./${language}/${file}`]?.()
  if (said) addCatalogue(language, { [domain]: said })
}
