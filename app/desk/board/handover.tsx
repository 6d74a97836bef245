import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { longestNote } from '../schema.ts'
import styles from './handover.module.css'

type Note = { id: string; name: string; body: string; written_at: Date | string }
type Props = { notes: readonly Note[]; mayWrite: boolean; onShift: boolean; problems?: string[] | undefined }

/** What the shifts before left, the newest first, and a note for the next. */
export function Handover({ notes, mayWrite, onShift, problems }: Props) {
  const { t } = useTranslation('desk')
  return (
    <Section title={t('note.title')}>
      <Stack>
        {notes.length === 0 && <p className={styles.by}>{t('note.none')}</p>}
        {notes.map(({ id, name, body, written_at }) => (
          <div key={id}>
            <p className={styles.by}>
              {name}, <Time at={written_at} />
            </p>
            <p className={styles.note}>{body}</p>
          </div>
        ))}
        {mayWrite && (
          <details open={problems !== undefined}>
            <summary className={styles.write}>{t('note.write')}</summary>
            <HandoverForm onShift={onShift} problems={problems} />
          </details>
        )}
      </Stack>
    </Section>
  )
}

function HandoverForm({ onShift, problems }: { onShift: boolean; problems: string[] | undefined }) {
  const { t } = useTranslation('desk')
  return (
    <Form method="post">
      <Stack>
        <Field label={t('note.label')} hint={t('note.hint')} errors={problems}>
          <Textarea name="body" rows={4} required maxLength={longestNote} />
        </Field>
        {onShift && <Choices name="leaving" options={[{ value: 'on', label: t('note.leaving') }]} />}
        <div>
          <Button>{t('note.leave')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
