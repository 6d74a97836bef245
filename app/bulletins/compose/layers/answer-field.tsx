import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { longestAnswer } from '../../longest.ts'
import { type Fields, listIn, textIn } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import { type AnswerList, answerLists, isAnswerList } from '../../templates/answer-lists.ts'
import { type Question, questions, takesSeveral } from '../../templates/questions.ts'
import type { Errors } from '../draft-fields.tsx'
import styles from './layer-questions.module.css'

export type AnswerProps = {
  question: Question
  position: number
  typed: Fields
  errors: Errors
  hint?: string
  rows?: number
}

/** One question with the control that its kind of answer asks for. */
export function AnswerField(props: AnswerProps) {
  const kind = questions[props.question]
  const wide = kind === 'text' || takesSeveral(props.question)
  return (
    <div className={wide ? styles.wide : undefined}>
      {isAnswerList(kind) && takesSeveral(props.question) ? (
        <SeveralAnswers {...props} list={kind} />
      ) : (
        <SingleAnswer {...props} />
      )}
    </div>
  )
}

function SeveralAnswers({ question, position, typed, errors, hint, list }: AnswerProps & { list: AnswerList }) {
  const { t } = useTranslation('templates')
  const label = useLabel()
  const name = layerField.answer(position, question)
  return (
    <Fieldset id={name} legend={t(`question.${question}`)} hint={hint} errors={errors?.[name] ?? []}>
      <Choices
        name={name}
        look="columns"
        chosen={listIn(typed, name)}
        options={answerLists[list].map((code) => ({ value: code, label: label(list, code) }))}
      />
    </Fieldset>
  )
}

function SingleAnswer({ question, position, typed, errors, hint, rows = 2 }: AnswerProps) {
  const { t } = useTranslation('templates')
  const name = layerField.answer(position, question)
  const kind = questions[question]
  const given = { name, defaultValue: textIn(typed, name) }
  return (
    <Field id={name} label={t(`question.${question}`)} hint={hint} errors={errors?.[name] ?? []}>
      {isAnswerList(kind) && <ListAnswer list={kind} {...given} />}
      {kind === 'text' && <Textarea rows={rows} maxLength={longestAnswer(question)} {...given} />}
      {kind === 'line' && <TextInput maxLength={longestAnswer(question)} autoComplete="off" {...given} />}
      {kind === 'day' && <TextInput type="date" {...given} />}
    </Field>
  )
}

function ListAnswer({ list, ...given }: { list: AnswerList; name: string; defaultValue: string }) {
  const { t } = useTranslation('compose')
  const label = useLabel()
  return (
    <Select {...given}>
      <option value="">{t('questions.none')}</option>
      {answerLists[list].map((code) => (
        <option key={code} value={code}>
          {label(list, code)}
        </option>
      ))}
    </Select>
  )
}
