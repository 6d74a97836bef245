import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { isAnswerList } from '../templates/answer-lists.ts'
import { type Question, questions, takesSeveral } from '../templates/questions.ts'
import { type Both, both } from './came-and-went.ts'
import type { AnswerChange, LayerChange } from './chapters.ts'
import { ListDifference, Replaced, TextDifference } from './difference.tsx'
import styles from './history-page.module.css'
import type { OldAudience } from './old-chapters.ts'

type Props = { change: LayerChange; markings: boolean; language: string }

/** What changed in one layer, under its marking. */
export function LayerChanges({ change, markings, language }: Props) {
  const { t } = useTranslation(['life', 'templates'])
  const facts = useLayerFacts(change, language)
  return (
    <section className={styles.layer}>
      {markings && (
        <p>
          <TlpChip level={change.tlp} />
        </p>
      )}
      {change.event !== 'changed' && <p>{t(`history.layer_${change.event}`)}</p>}
      {change.event !== 'removed' && change.text.length > 0 && (
        <TextDifference pieces={change.text} language={language} />
      )}
      {facts.length > 0 && <DefinitionList facts={facts} />}
    </section>
  )
}

function useLayerFacts(
  { marking, answers, red_flags, indicators, attachments, audience }: LayerChange,
  language: string,
) {
  const { t } = useTranslation(['life', 'templates'])
  const label = useLabel()
  const answer = useAnswerChange(language)
  const circle = useCircle()
  const lists = [
    listFact(t('history.red_flags'), red_flags, (flag) => label('red_flag', flag)),
    listFact(t('history.indicators'), indicators, ({ raw }) => <Identifier>{raw}</Identifier>),
    listFact(t('history.attachments'), attachments, String),
    listFact(t('history.audience'), audience, circle),
  ]
  return [
    ...answers.map((change) => ({
      term: t(`templates:question.${change.question as 'found_on'}`, { defaultValue: change.question }),
      detail: answer(change),
    })),
    ...lists,
    {
      term: t('history.marking'),
      detail: marking && (
        <Replaced before={<TlpChip level={marking.before} />} after={<TlpChip level={marking.after} />} />
      ),
    },
  ].filter(({ detail }) => detail)
}

function listFact<T>(term: string, { added, removed }: Both<T>, say: (one: T) => ReactNode) {
  const changed = added.length + removed.length > 0
  return { term, detail: changed && <ListDifference added={added.map(say)} removed={removed.map(say)} /> }
}

/** What became of an answer: of words each word, of several codes which came and went. */
function useAnswerChange(language: string) {
  const label = useLabel()
  return ({ question, before, after, text }: AnswerChange) => {
    const kind = questions[question as Question] ?? ''
    const say = (code: string) => (isAnswerList(kind) ? label(kind, code) : code)
    if (takesSeveral(question)) return <ListDifference {...mapped(both(before, after, String), say)} />
    if (/^(text|line)$/.test(kind) && text.length > 0) return <TextDifference pieces={text} language={language} />
    return <Replaced before={before.map(say).join()} after={after.map(say).join()} />
  }
}

function mapped({ added, removed }: Both<string>, say: (code: string) => string) {
  return { added: added.map(say), removed: removed.map(say) }
}

function useCircle() {
  const { t } = useTranslation('life')
  return ({ kind, name, stance }: OldAudience) => {
    const whole = kind === 'public' || kind === 'alliance' ? t(`history.${kind}`) : null
    const said = name ?? whole ?? t('history.unlisted')
    return stance === 'excluded' ? t('history.left_out', { name: said }) : said
  }
}
