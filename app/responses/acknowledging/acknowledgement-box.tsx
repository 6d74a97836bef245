import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Response } from '../find-response.server.ts'
import styles from './acknowledgement-box.module.css'
import { AnswerForm } from './answer-form.tsx'
import { DueDate } from './due-date.tsx'

type Props = { response: Response; mayAcknowledge: boolean }

/** What the own organisation says to a bulletin of another: asked until it is said, then shown with the way to change it. */
export function AcknowledgementBox({ response, mayAcknowledge }: Props) {
  const { t } = useTranslation('responses')
  const names = useOriginatorNames()(response.originator_name)
  const { answer, state } = response
  if (state === 'recalled' && !answer) return null
  return (
    <Section title={answer || !mayAcknowledge ? t('answer.title') : t('answer.asked', names)}>
      {answer ? (
        <Given response={response} mayChange={mayAcknowledge && state === 'released'} />
      ) : (
        <Stack>
          <DueDate due={response} />
          {mayAcknowledge ? <AnswerForm response={response} /> : <p>{t('answer.desk_only')}</p>}
        </Stack>
      )}
    </Section>
  )
}

function Given({ response, mayChange }: { response: Response; mayChange: boolean }) {
  const { t } = useTranslation('responses')
  const label = useLabel()
  const { answer, note, answered_at, answered_by, changes, state } = response
  const said = { answer: label('acknowledgement', answer ?? '') }
  return (
    <Stack gap="tight">
      <Notice tone="good" title={t(state === 'recalled' ? 'answer.recalled' : 'answer.given', said)}>
        <p>
          {answered_by ? t('answer.given_by', { name: answered_by }) : t('answer.given_by_former')}{' '}
          {answered_at && <Time at={answered_at} />}
          {changes > 0 && `, ${t('answer.changed', { count: changes })}`}
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </Notice>
      <Ways response={response} mayChange={mayChange} />
    </Stack>
  )
}

function Ways({ response, mayChange }: { response: Response; mayChange: boolean }) {
  const { t } = useTranslation('responses')
  const { reference, answer, conversation_id } = response
  return (
    <Toolbar>
      {conversation_id && (
        <LinkButton to={`/conversations/${conversation_id}`} kind={answer === 'HIT' ? 'primary' : 'plain'}>
          {t('answer.open_conversation')}
        </LinkButton>
      )}
      {answer === 'NEED_HELP' && (
        <LinkButton to={`/bulletins/${reference}/questions`} kind="primary">
          {t('answer.ask_help')}
        </LinkButton>
      )}
      {mayChange && <LinkButton to={`/bulletins/${reference}/acknowledgement`}>{t('answer.change')}</LinkButton>}
    </Toolbar>
  )
}
