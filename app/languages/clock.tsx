import { createContext, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clock } from './dates.ts'
import { defaultLanguage, isLanguage } from './languages.ts'
import { sentence } from './sentence.ts'
import { defaultTimeZone } from './zones.ts'

const Moment = createContext({ time_zone: defaultTimeZone, now: 0 })

/** Root sets it from its loader, so that server and browser agree on what "today" is. */
export const ClockProvider = Moment.Provider

export function useClock(): Clock {
  const { time_zone, now } = useContext(Moment)
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : defaultLanguage
  return useMemo(() => ({ language, time_zone, now: new Date(now) }), [language, time_zone, now])
}

/** Says the sentence behind a code of a refusal or a form error, in the language of the page. */
export function useSentence() {
  const { language } = useClock()
  return (code: string) => sentence(language, code)
}
