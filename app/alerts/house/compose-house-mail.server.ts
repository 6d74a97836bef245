import type { Language } from '#app/languages/languages.ts'
import { translator } from '#app/languages/translator.server.ts'
import { plainMail } from '#app/ui/mails/plain-mail.ts'
import type { HouseKind } from './house-news.server.ts'
import { houseWord } from './house-words.ts'

type Recipient = { language: Language; name: string }

/** That something happened at home, and where to look. */
export function composeHouseMail({ language, name }: Recipient, { kind }: Pick<HouseKind, 'kind'>, portal: string) {
  const t = translator(language)
  const word = houseWord(kind)
  const subject = t(`house:mail.subject.${word}`)
  const link = `${portal}/alerts`
  const lines = [
    t('house:mail.greeting', { name }),
    `${subject}. ${t(`house:hint.${word}`)}`,
    t('house:mail.next'),
    link,
  ]
  return { subject, ...plainMail({ language, text: lines.join('\n\n'), link, button: t('house:mail.open') }) }
}
