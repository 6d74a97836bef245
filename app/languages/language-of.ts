import { defaultLanguage, isLanguage, type Language } from './languages.ts'

/** The language to answer in: the person's own setting, else the cookie `language`, else the browser's wish. */
export function languageOf(headers: Headers, setting?: string | null): Language {
  if (isLanguage(setting)) return setting
  const chosen = headers.get('Cookie')?.match(/(?:^|;\s*)(?:__Host-)?language=(\w+)/)?.[1]
  return isLanguage(chosen) ? chosen : wished(headers.get('Accept-Language') ?? '')
}

/** The Set-Cookie line that remembers it for a year; over https under a name that no neighbouring host can set. */
export function languageCookie(language: Language, portalUrl: string) {
  const https = portalUrl.startsWith('https:')
  const attributes = `Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${https ? '; Secure' : ''}`
  return `${https ? '__Host-' : ''}language=${language}; ${attributes}`
}

function wished(accepted: string): Language {
  const [best] = accepted
    .replace(/\s/g, '')
    .split(',')
    .map((entry) => entry.split(';q='))
    .map(([tag = '', weight = '1']) => ({ language: tag.toLowerCase().split('-')[0], weight: Number(weight) }))
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return isLanguage(best?.language) ? best.language : defaultLanguage
}
