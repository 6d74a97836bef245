import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { translations } from './languages/translations.ts'
import { pageLanguage } from './languages/words.ts'
import { keepHearing } from './ui/response-marks.ts'

keepHearing()
await translations.changeLanguage(pageLanguage())

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
