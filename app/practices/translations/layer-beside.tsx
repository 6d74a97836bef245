import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#app/bulletins/templates/questions.ts'
import { wordsIn } from '#app/bulletins/templates/questions.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Practice } from '../find-practice.server.ts'
import { usePartName } from '../suggestions/part-words.ts'
import { parts } from '../suggestions/parts.ts'
import { useLanguageName } from './language-name.ts'
import type { Translated } from './read-translation.server.ts'
import styles from './translation.module.css'

/** `html` comes from `renderMarkdown`. */
export type Beside = {
  position: number
  tlp: Tlp
  answers: Answers
  html: string
  translated: (Omit<Translated, 'translated_at'> & { translated_at: Date | string; html: string }) | null
}

type Props = { practice: Practice; language: string; layer: Beside; many: boolean }

/** A layer twice: columns where there is room, one after the other on a phone. */
export function LayerBeside({ practice, language, layer, many }: Props) {
  const { t } = useTranslation('board')
  const name = usePartName()
  const { position, tlp, answers, html, translated } = layer
  if (!translated)
    return (
      <section className={styles.layer}>
        {many && <TlpChip level={tlp} />}
        <p>{t('translation.missing')}</p>
      </section>
    )
  const between = (key: string, label: string, original: ReactNode, other: ReactNode) => (
    <Pair key={key} name={label} languages={[practice.language, language]} sides={[original, other]} />
  )
  const told = parts.filter((part) => wordsIn(answers[part]) || wordsIn(translated.answers[part]))
  return (
    <section className={styles.layer} aria-label={t('translation.layer', { count: position })}>
      <Standing translated={translated} tlp={many ? tlp : null} />
      {position === 1 && between('title', t('translation.name'), practice.title, translated.title)}
      {told.map((part) => between(part, name(part), wordsIn(answers[part]), wordsIn(translated.answers[part])))}
      {(html || translated.html) &&
        between('body', t('translation.body'), <Prose html={html} />, <Prose html={translated.html} />)}
    </section>
  )
}

function Standing({ translated, tlp }: { translated: NonNullable<Beside['translated']>; tlp: Tlp | null }) {
  const { t } = useTranslation('board')
  const { by, translated_at, of_chapter, newest, outdated } = translated
  return (
    <>
      <p className={styles.marking}>
        {tlp !== null && <TlpChip level={tlp} />}
        <span>
          {t('translation.by', { name: by })}, <Time at={translated_at} />
        </span>
      </p>
      {outdated && (
        <Notice tone="warn" title={t('translation.outdated')}>
          {t('translation.outdated_sentence', { of: of_chapter, newest })}
        </Notice>
      )}
    </>
  )
}

type Sides = { name: string; languages: [string, string]; sides: [ReactNode, ReactNode] }

function Pair({ name, languages, sides }: Sides) {
  const language = useLanguageName()
  return (
    <div className={styles.pair}>
      {sides.map((side, place) => {
        const code = languages[place] ?? ''
        return (
          <div key={code} className={styles.side}>
            <span className={styles.name}>
              {name}, {language(code)}
            </span>
            <div lang={code}>{side || '–'}</div>
          </div>
        )
      })}
    </div>
  )
}
