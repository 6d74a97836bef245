import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { answerLists, questions } from '../templates/questions.ts'
import type { Both, LayerChange } from './chapters.ts'
import { ListDifference, Replaced, TextDifference } from './difference.tsx'
import styles from './history-page.module.css'
import type { OldAudience } from './old-chapters.ts'

type Props = { change: LayerChange; markings: boolean; language: string }

/** What changed in one layer, under its marking. */
export function LayerChanges({ change, markings, language }: Props) {
  const { t } = useTranslation(['life', 'templates'])
  const facts = useLayerFacts(change)
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

function useLayerFacts({ marking, answers, red_flags, indicators, attachments, audience }: LayerChange) {
  const { t } = useTranslation(['life', 'templates'])
  const label = useLabel()
  const answer = useAnswer()
  const circle = useCircle()
  const lists = [
    listFact(t('history.red_flags'), red_flags, (flag) => label('red_flag', flag)),
    listFact(t('history.indicators'), indicators, ({ raw }) => <Identifier>{raw}</Identifier>),
    listFact(t('history.attachments'), attachments, String),
    listFact(t('history.audience'), audience, circle),
  ]
  return [
    ...answers.map(({ question, before, after }) => ({
      term: t(`templates:question.${question as 'found_on'}`, { defaultValue: question }),
      detail: <Replaced before={answer(question, before)} after={answer(question, after)} />,
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

/** An answer in words: the label where it was chosen from a list. */
function useAnswer() {
  const label = useLabel()
  return (question: string, answer: string) => {
    const kind = questions[question as keyof typeof questions]
    const list = Object.keys(answerLists).find((name) => name === kind) as keyof typeof answerLists | undefined
    return list && answer ? label(list, answer) : answer
  }
}

function useCircle() {
  const { t } = useTranslation('life')
  return ({ kind, name, stance }: OldAudience) => {
    const whole = kind === 'public' || kind === 'alliance' ? t(`history.${kind}`) : null
    const said = name ?? whole ?? t('history.unlisted')
    return stance === 'excluded' ? t('history.left_out', { name: said }) : said
  }
}
