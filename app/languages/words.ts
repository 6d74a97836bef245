import { defaultLanguage, isLanguage, type Language } from './languages.ts'
import { addCatalogue } from './translations.ts'

type Domain =
  | 'access'
  | 'adoption'
  | 'alerts'
  | 'applications'
  | 'attachments'
  | 'audit'
  | 'answer_lists'
  | 'board'
  | 'brokerage'
  | 'bulletins'
  | 'calls'
  | 'collections'
  | 'compose'
  | 'coverage'
  | 'devices'
  | 'desk'
  | 'drills'
  | 'errors'
  | 'feeds'
  | 'frame'
  | 'house'
  | 'indicators'
  | 'library'
  | 'life'
  | 'members'
  | 'organisations'
  | 'paper'
  | 'practice_lists'
  | 'practices'
  | 'proof'
  | 'release'
  | 'responses'
  | 'search'
  | 'secretariat'
  | 'sites'
  | 'taxonomies'
  | 'telling'
  | 'templates'
  | 'today'
  | 'watching'
  | 'webhooks'
type Words = () => Promise<object>

/** Parts of the taxonomies. */
const lists: Partial<Record<Domain, string>> = {
  taxonomies: 'spoken-lists.ts',
  answer_lists: 'spoken-answers.ts',
  practice_lists: 'spoken-practices.ts',
}

const files: Record<string, Words> = import.meta.env.SSR
  ? {}
  : {
      ...import.meta.glob<object>('./{en,nl}/{bulletins,errors,frame}.json', {
        import: 'default',
      }),
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
  const list = lists[domain]
  const file = `./${language}/${list ?? `${domain}.json`}`
  const said = await (files[file] ?? (await rare())[file])?.()
  if (said) addCatalogue(language, { [list ? 'taxonomies' : domain]: said })
}

/** Where the words of all other pages stand: a list that the frame and the list of bulletins do not carry. */
async function rare() {
  return (await import('./rare-words.ts')).files
}
