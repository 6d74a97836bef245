import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { isLanguage } from '#app/languages/languages.ts'
import type { Value } from '../../merging/draft-text.ts'
import { positionOf, questionIn } from '../../merging/field-names.ts'
import { isAnswerList } from '../../templates/answer-lists.ts'
import { questions } from '../../templates/questions.ts'
import { PracticeDraft } from '../practice/draft-kind.ts'

const named = ['title', 'last_day', 'language', 'exercise'] as const

/** What a field is called above its box. */
export function useFieldName() {
  const { t } = useTranslation(['bulletins', 'compose', 'templates'])
  const practice = useContext(PracticeDraft)
  return (name: string): string => {
    const position = positionOf(name)
    if (position !== null) return inLayer(name, position)
    if (name === 'tlp') return t('audience.marking')
    if (name === 'included') return t('circle.chosen')
    if (name === 'excluded') return t('audience.exclude')
    const own = named.find((each) => each === name)
    return own ? t(`compose.${own}`) : t(`fact.${name}` as 'fact.type')
  }

  function inLayer(name: string, position: number) {
    const layer = position > 1 ? `, ${t('compose:layer.heading', { count: position })}` : ''
    const question = questionIn(name)
    if (question) return t(`templates:question.${question}`) + layer
    if (name.startsWith('red_flags')) return t('templates:red_flags') + layer
    if (position > 1) return t('compose:layer.text', { count: position })
    return practice ? t('compose:practice.body') : t('compose.body')
  }
}

const lists: Record<string, List> = {
  type: 'bulletin_type',
  severity: 'severity',
  urgency: 'urgency',
  certainty: 'certainty',
  sectors: 'sector',
  ports: 'port',
  modi_operandi: 'modus_operandi',
  tlp: 'tlp',
}

/** A value as its reader knows it: codes by their labels. */
export function useFieldValue() {
  const { t } = useTranslation(['compose', 'frame'])
  const label = useLabel()
  return (name: string, value: Value) => {
    const list = listOf(name)
    const said = [value]
      .flat()
      .filter(Boolean)
      .map((each) => say(each, name, list))
    return said.join(', ') || t('conflict.nothing')
  }

  function say(value: string, name: string, list: List | undefined) {
    if (list) return label(list, value)
    return name === 'language' && isLanguage(value) ? t(`frame:language.${value}`) : value
  }
}

function listOf(name: string): List | undefined {
  const question = questionIn(name)
  const kind = question && questions[question]
  if (kind) return isAnswerList(kind) ? kind : undefined
  return name.startsWith('red_flags') ? 'red_flag' : lists[name]
}
