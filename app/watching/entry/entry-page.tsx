import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TypeChoice } from '#app/indicators/entry/type-choice.tsx'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Added } from './add-watched.server.ts'
import { EntryReport } from './entry-report.tsx'

type Typed = Record<string, string | undefined>

/** What the last press came to: a report, with what was chosen, or a form that did not fit. */
export type EntryAnswer = { added: Added; typed: Typed } | SubmissionResult

/** Numbers to watch: typed, pasted or from a file; what could not be taken is there to be mended. */
export function EntryPage({ answer }: { answer: EntryAnswer | undefined }) {
  const { t } = useTranslation('watching')
  const { added, typed, errors } = read(answer)
  const left = (added?.report ?? []).filter(({ outcome }) => outcome === 'reject').map(({ text }) => text)
  return (
    <>
      <PageHeader title={t('entry.title')} lead={t('entry.lead')} />
      <Stack gap="wide">
        {added && <EntryReport added={added} />}
        <Form method="post" encType="multipart/form-data" noValidate key={left.join('\n')}>
          <Stack>
            <TypeChoice label={t('entry.type')} any={t('entry.type_any')} chosen={typed.type ?? ''} />
            <Field
              label={t('entry.lines')}
              hint={t(left.length > 0 ? 'entry.lines_left' : 'entry.lines_hint')}
              errors={errors.lines ?? []}
            >
              <Textarea name="lines" rows={8} spellCheck={false} defaultValue={left.join('\n') || typed.lines} />
            </Field>
            <Beside typed={typed} errors={errors} />
            <Toolbar>
              <Button kind="primary">{t('entry.add')}</Button>
              <Link to="/watching">{t('entry.back')}</Link>
            </Toolbar>
          </Stack>
        </Form>
      </Stack>
    </>
  )
}

type Errors = NonNullable<SubmissionResult['error']>

/** What is said of all lines at once. */
function Beside({ typed, errors }: { typed: Typed; errors: Errors }) {
  const { t } = useTranslation('watching')
  const of = (name: string) => ({ errors: errors[name] ?? [], optional: true })
  return (
    <>
      <Field label={t('entry.file')} hint={t('entry.file_hint')} optional>
        <TextInput type="file" name="file" accept=".csv,.txt,text/csv,text/plain" />
      </Field>
      <Field label={t('entry.list')} hint={t('entry.list_hint')} {...of('list')}>
        <TextInput name="list" maxLength={80} defaultValue={typed.list} autoComplete="off" />
      </Field>
      <Field label={t('entry.reason')} hint={t('entry.reason_hint')} {...of('reason')}>
        <TextInput name="reason" maxLength={500} defaultValue={typed.reason} />
      </Field>
      <Field label={t('entry.ends_on')} hint={t('entry.ends_on_hint')} {...of('ends_on')}>
        <TextInput type="date" name="ends_on" defaultValue={typed.ends_on} />
      </Field>
    </>
  )
}

function read(answer: EntryAnswer | undefined): { added: Added | null; typed: Typed; errors: Errors } {
  if (answer && 'added' in answer) return { added: answer.added, typed: answer.typed, errors: {} }
  return { added: null, typed: (answer?.initialValue ?? {}) as Typed, errors: answer?.error ?? {} }
}
