import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Field } from '#app/ui/field.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { GoodList } from '../planning/template-scripts.tsx'
import { Points } from '../points.tsx'
import type { Drill } from '../show/find-drill.server.ts'

type Written = Pick<Drill, 'template' | 'site' | 'took_part' | 'results' | 'lessons' | 'gaps' | 'practices'>
type Props = {
  drill: Written
  good: readonly string[]
  questions: readonly string[]
  answer: SubmissionResult | undefined
}

const texts = [
  { name: 'took_part', rows: 2, required: false },
  { name: 'results', rows: 6, required: true },
  { name: 'lessons', rows: 6, required: false },
  { name: 'gaps', rows: 4, required: false },
] as const

/** What was learned, with the questions of the template beside it. */
export function DebriefPage({ drill, good, questions, answer }: Props) {
  const { t } = useTranslation('drills')
  return (
    <>
      <ExerciseBanner>{t('banner')}</ExerciseBanner>
      <PageHeader
        title={t('debrief.title')}
        lead={t('show.title', { name: t(`template.${drill.template}`), site: drill.site })}
      />
      <Columns aside={<Prompts questions={questions} good={good} />}>
        <DebriefForm drill={drill} answer={answer} />
      </Columns>
    </>
  )
}

function DebriefForm({ drill, answer }: Pick<Props, 'drill' | 'answer'>) {
  const { t } = useTranslation('drills')
  const typed = (name: string, kept: string) => {
    const value = answer?.initialValue?.[name]
    return answer ? String(value ?? '') : kept
  }
  return (
    <Form method="post">
      <Stack>
        {texts.map(({ name, rows, required }) => (
          <Field
            key={name}
            label={t(`debrief.${name}`)}
            hint={t(`debrief.${name}_hint`)}
            errors={answer?.error?.[name] ?? []}
            optional={!required}
          >
            <Textarea
              name={name}
              rows={rows}
              required={required}
              maxLength={5000}
              defaultValue={typed(name, drill[name])}
            />
          </Field>
        ))}
        <Field
          label={t('debrief.practices')}
          hint={t('debrief.practices_hint')}
          errors={answer?.error?.practices ?? []}
          optional
        >
          <TextInput
            name="practices"
            autoComplete="off"
            defaultValue={typed('practices', drill.practices.join(', '))}
          />
        </Field>
        <div>
          <Button kind="primary">{t('debrief.save')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function Prompts({ questions, good }: Pick<Props, 'questions' | 'good'>) {
  const { t } = useTranslation('drills')
  return (
    <Stack>
      <div>
        <h3>{t('debrief.questions')}</h3>
        <Points sentences={questions} />
      </div>
      <div>
        <GoodList good={good} />
      </div>
    </Stack>
  )
}
