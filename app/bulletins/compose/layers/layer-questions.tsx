import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { longestAnswer } from '../../longest.ts'
import { answersIn, type Fields, listIn, textIn } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import { answerLists, isAnswerList } from '../../templates/answer-lists.ts'
import { type Question, questions, questionsFor } from '../../templates/questions.ts'
import type { Errors } from '../draft-fields.tsx'
import { Fold } from './fold.tsx'
import styles from './layer-questions.module.css'

type Props = { position: number; typed: Fields; errors: Errors; now: Fields }

/** What an analyst would ask of a bulletin of this type, behind one line. */
export function LayerQuestions({ position, typed, errors, now }: Props) {
  const { t } = useTranslation('compose')
  const label = useLabel()
  const answers = answersIn(typed, position)
  const count = Object.keys(answersIn(now, position)).length
  const type = textIn(now, 'type')
  return (
    <Fold
      title={t('questions.summary', { type: label('bulletin_type', type) })}
      said={count > 0 && t('questions.answered', { count })}
    >
      <p className={styles.hint}>{t('questions.hint')}</p>
      <div className={styles.questions}>
        {questionsFor(type, listIn(now, 'modi_operandi'), answers).map((question) => (
          <Answer key={question} question={question} position={position} typed={typed} errors={errors} />
        ))}
      </div>
    </Fold>
  )
}

type AnswerProps = Pick<Props, 'position' | 'typed' | 'errors'> & { question: Question }

function Answer({ question, position, typed, errors }: AnswerProps) {
  const { t } = useTranslation('templates')
  const name = layerField.answer(position, question)
  const kind = questions[question]
  const given = { name, defaultValue: textIn(typed, name) }
  return (
    <div className={kind === 'text' ? styles.wide : undefined}>
      <Field id={name} label={t(`question.${question}`)} errors={errors?.[name] ?? []}>
        {isAnswerList(kind) && <ListAnswer list={kind} {...given} />}
        {kind === 'text' && <Textarea rows={2} maxLength={longestAnswer(question)} {...given} />}
        {kind === 'line' && <TextInput maxLength={longestAnswer(question)} autoComplete="off" {...given} />}
        {kind === 'day' && <TextInput type="date" {...given} />}
      </Field>
    </div>
  )
}

function ListAnswer({ list, ...given }: { list: keyof typeof answerLists; name: string; defaultValue: string }) {
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
