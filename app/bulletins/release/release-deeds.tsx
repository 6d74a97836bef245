import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { isImmediate } from '#app/vocabulary/urgency.ts'
import { writtenAudience } from '../audience/audience-change.ts'
import type { Stop } from '../commands/release-bulletin.server.ts'
import type { Preparation } from '../queries/prepare-release.server.ts'
import styles from './release-deeds.module.css'
import { answerHours, longestNote, type ReleaseOrder } from './release-order.ts'
import { WarningFields, WarningList } from './warning-fields.tsx'

/** What came back of a release that stopped: why, and what was typed. */
export type Stopped = { stop: Stop; typed: ReleaseOrder }

type Props = { preparation: Preparation; stopped?: Stopped | undefined }

/** What the speaker can do with this draft now: release it, ask a colleague to, or take it back. */
export function ReleaseDeeds({ preparation, stopped }: Props) {
  const { draft, faults, colleague, asked } = preparation
  const waiting = draft.state === 'in_review'
  const open = faults.length === 0
  return (
    <Stack>
      {waiting && <InReview preparation={preparation} />}
      {open && !colleague && <Release preparation={preparation} stopped={stopped} />}
      {open && colleague && (!waiting || asked) && <AskColleague preparation={preparation} />}
      {!draft.brokered && draft.revises === null && <Unnamed reference={draft.reference} />}
    </Stack>
  )
}

/** Carries what was looked at, so that a release of anything else stops. */
function Release({ preparation: { draft, layers, looked, audience, sealed, warnings }, stopped }: Props) {
  const { t } = useTranslation(['release', 'bulletins'])
  return (
    <Form method="post">
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="parts_version" value={draft.parts_version} />
      <input type="hidden" name="looked" value={looked} />
      <input type="hidden" name="seen" value={writtenAudience(audience)} />
      <input type="hidden" name="sealed" value={sealed} />
      <Stack>
        <WarningFields
          reference={draft.reference}
          layers={layers}
          warnings={warnings}
          typed={stopped?.typed}
          unsettled={stopped?.stop.unsettled}
        />
        {draft.revised ? (
          <NoteField note={stopped?.typed.change_note ?? draft.change_note} />
        ) : isPractice(draft.type) ? null : (
          <>
            <AnswerField draft={draft} chosen={stopped?.typed.answer_within} />
            {isImmediate(draft.urgency) && <EscalationField chosen={stopped?.typed.escalates} />}
          </>
        )}
        <div className={styles.deed}>
          <Button kind="primary">{t('release')}</Button>
          <p className={styles.final}>{t('final')}</p>
        </div>
      </Stack>
    </Form>
  )
}

/** What readers of the released text are told that has changed. */
function NoteField({ note }: { note: string }) {
  const { t } = useTranslation('life')
  return (
    <Field label={t('note.label')} hint={t('note.hint')}>
      <Textarea name="change_note" rows={3} required maxLength={longestNote} defaultValue={note} />
    </Field>
  )
}

/** Until when every desk that gets it is asked to answer. What is immediate is seldom released without. */
function AnswerField({ draft: { urgency }, chosen }: { draft: { urgency: string }; chosen: number | undefined }) {
  const { t } = useTranslation(['release', 'bulletins'])
  const immediate = isImmediate(urgency)
  return (
    <Field label={t('answer_within')} hint={t(immediate ? 'answer_immediate' : 'answer_hint')}>
      <Select name="answer_within" defaultValue={chosen ?? (immediate ? 4 : 0)}>
        {answerHours.map((hours) => (
          <option key={hours} value={hours}>
            {t(`answer_hours.${hours}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Who may be told when an organisation does not answer what is immediate. */
function EscalationField({ chosen = false }: { chosen: boolean | undefined }) {
  const { t } = useTranslation('release')
  return (
    <Fieldset legend={t('escalates')}>
      <Choices
        name="escalates"
        chosen={chosen ? ['on'] : []}
        options={[{ value: 'on', label: t('escalates_wanted') }]}
      />
    </Fieldset>
  )
}

function AskColleague({ preparation: { draft, layers, warnings, colleague, reviewers } }: Props) {
  const { t } = useTranslation(['release', 'bulletins'])
  const why = t(`why.${colleague ?? 'second_person'}`)
  if (colleague === 'not_asked') return <Notice tone="warn">{why}</Notice>
  if (reviewers.length === 0)
    return (
      <Notice tone="warn" title={why}>
        {t('no_reviewer')}
      </Notice>
    )
  return (
    <Form method="post" action={`/bulletins/${draft.reference}/review`}>
      <Stack>
        <WarningList reference={draft.reference} layers={layers} warnings={warnings} />
        <Field label={t('reviewer')} hint={why}>
          <Select name="reviewer_id">
            {reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button kind="primary">{t('ask')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function InReview({ preparation: { draft, asked } }: Props) {
  const { t } = useTranslation(['release', 'bulletins'])
  const names = { author: draft.author_name, reviewer: draft.reviewer_name ?? '' }
  return (
    <Notice title={t(asked ? 'asked_you' : 'asked', names)}>
      <Form method="post" action={`/bulletins/${draft.reference}/return`}>
        <Button>{t(asked ? 'return' : 'take_back')}</Button>
      </Form>
    </Notice>
  )
}

/** The other way out: through the secretariat. */
function Unnamed({ reference }: { reference: string }) {
  const { t } = useTranslation('release')
  return (
    <p className={styles.final}>
      <Link to={`/bulletins/${reference}/brokerage`}>{t('unnamed')}</Link> {t('unnamed_sentence')}
    </p>
  )
}
