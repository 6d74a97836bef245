import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { defaultLanguage, isLanguage, type Language } from './languages/languages.ts'
import { addCatalogue, translations } from './languages/translations.ts'
import { keepHearing } from './ui/response-marks.ts'

/** One chunk each: the browser loads the words of one language. */
const catalogues = {
  en: () => import('./languages/en/browser-catalogue.ts'),
  nl: () => import('./languages/nl/browser-catalogue.ts'),
} satisfies Record<Language, () => Promise<{ catalogue: object }>>

keepHearing()

const { lang } = document.documentElement
const language = isLanguage(lang) ? lang : defaultLanguage
const { catalogue } = await catalogues[language]()
addCatalogue(language, catalogue)
await translations.changeLanguage(language)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={translations}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  )
})
