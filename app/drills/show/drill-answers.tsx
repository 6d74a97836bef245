import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { acknowledgements } from '#app/vocabulary/codes/acknowledgements.ts'
import type { Asked } from './find-part.server.ts'

type Given = { role: string; answer: string; note: string; answered_at: Date | string }
type Props = {
  asked: Omit<Asked, 'answers' | 'acknowledge_by'> & { answers: readonly Given[]; acknowledge_by: Date | string | null }
  bulletin: { reference: string; originator_name: string }
  mayAnswer: boolean
}

/** Under a message of a drill, in the place of the answers in earnest: what the own desk does, line by line. */
export function DrillAnswers({ asked, bulletin, mayAnswer }: Props) {
  const { t } = useTranslation('drills')
  const label = useLabel()
  return (
    <div id="drill">
      <Section title={t('answer.title')} aside={<Link to={`/drills/${asked.drill_id}`}>{t('answer.whole')}</Link>}>
        <Stack>
          {asked.answers.length > 0 && (
            <ul>
              {asked.answers.map(({ role, answer, note, answered_at }) => (
                <li key={String(answered_at)}>
                  <strong>{label('acknowledgement', answer)}</strong>, {label('role', role)}, <Time at={answered_at} />
                  {note && `: ${note}`}
                </li>
              ))}
            </ul>
          )}
          {asked.open && asked.answers.length === 0 && asked.acknowledge_by && (
            <p>
              {t('answer.by')} <Time at={asked.acknowledge_by} />
            </p>
          )}
          {!asked.open && <p>{t('answer.over')}</p>}
          {asked.open &&
            (mayAnswer ? <AnswerForm asked={asked} bulletin={bulletin} /> : <p>{t('answer.desk_only')}</p>)}
        </Stack>
      </Section>
    </div>
  )
}

function AnswerForm({ asked, bulletin }: Omit<Props, 'mayAnswer'>) {
  const { t } = useTranslation('drills')
  const label = useLabel()
  const name = useOriginator()(bulletin.originator_name)
  return (
    <Form method="post" action={`/drills/${asked.drill_id}/answers`}>
      <input type="hidden" name="reference" value={bulletin.reference} />
      <Stack>
        <Field label={t('answer.note')} hint={t('answer.note_hint')} optional>
          <Textarea name="note" rows={3} maxLength={2000} />
        </Field>
        <Toolbar>
          {acknowledgements.map((code, place) => (
            <Button key={code} name="answer" value={code} kind={place === 0 ? 'primary' : 'plain'}>
              {label('acknowledgement', code)}
            </Button>
          ))}
        </Toolbar>
        <p>{t('answer.hint', { name })}</p>
      </Stack>
    </Form>
  )
}
