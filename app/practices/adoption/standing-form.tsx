import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { adoptions } from '#app/vocabulary/codes/practices.ts'
import type { SiteStanding } from './list-standings.server.ts'
import { rejections } from './schema.ts'
import styles from './standing-form.module.css'

type Props = { standing: SiteStanding; refused: SubmissionResult | undefined }
type Asked = {
  standing: SiteStanding
  wrong: Record<string, string[] | null>
  typed: (field: string, known: string | null) => string
}

/** One form for each site: a status, and under it only what that status asks for. */
export function StandingForm({ standing, refused }: Props) {
  const { t } = useTranslation('adoption')
  const label = useLabel()
  const { site_id, status, verifiable } = standing
  const wrong = refused?.error ?? {}
  const typed: Asked['typed'] = (field, known) => {
    const value = refused?.initialValue?.[field]
    return typeof value === 'string' ? value : (known ?? '')
  }
  const offered = adoptions.filter((code) => code !== 'A5' || verifiable)
  return (
    <Form method="post" noValidate className={styles.form} action="?">
      <input type="hidden" name="site_id" value={site_id} />
      <Fieldset
        legend={t('form.status')}
        hint={t(verifiable ? 'form.verify_hint' : 'form.status_hint')}
        errors={wrong.status ?? []}
      >
        <Choices
          name="status"
          type="radio"
          look="chips"
          chosen={[typed('status', status === 'A5' && !verifiable ? 'A4' : status)]}
          options={offered.map((code) => ({ value: code, label: label('adoption', code) }))}
        />
      </Fieldset>
      <Planned standing={standing} wrong={wrong} typed={typed} />
      <Rejected standing={standing} wrong={wrong} typed={typed} />
      {verifiable && (
        <div className={styles.verified}>
          <Field label={t('form.evidence')} hint={t('form.evidence_hint')} errors={wrong.evidence ?? []}>
            <Textarea name="evidence" rows={3} maxLength={2000} defaultValue={typed('evidence', null)} />
          </Field>
        </div>
      )}
      <Field label={t('form.note')} hint={t('form.note_hint')} errors={wrong.note ?? []} optional>
        <Textarea name="note" rows={2} maxLength={1000} defaultValue={typed('note', standing.note)} />
      </Field>
      <div>
        <Button>{t('form.save')}</Button>
      </div>
    </Form>
  )
}

function Planned({ standing: { owner, due_on }, wrong, typed }: Asked) {
  const { t } = useTranslation('adoption')
  return (
    <div className={styles.planned}>
      <Field label={t('form.owner')} hint={t('form.owner_hint')} errors={wrong.owner ?? []}>
        <TextInput name="owner" maxLength={120} defaultValue={typed('owner', owner)} />
      </Field>
      <Field label={t('form.due_on')} hint={t('form.due_hint')} errors={wrong.due_on ?? []}>
        <TextInput type="date" name="due_on" defaultValue={typed('due_on', due_on)} />
      </Field>
    </div>
  )
}

function Rejected({ standing: { reason }, wrong, typed }: Asked) {
  const { t } = useTranslation('adoption')
  return (
    <div className={styles.rejected}>
      <Fieldset legend={t('form.reason')} hint={t('form.reason_hint')} errors={wrong.reason ?? []}>
        <Choices
          name="reason"
          type="radio"
          look="chips"
          chosen={[typed('reason', reason)]}
          options={rejections.map((code) => ({ value: code, label: t(`reason.${code}`) }))}
        />
      </Fieldset>
    </div>
  )
}
