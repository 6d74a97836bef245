import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Conversation, Message } from './conversations.server.ts'
import { MessageList } from './message-list.tsx'

type Props = {
  conversation: Conversation
  messages: readonly Message[]
  refused: SubmissionResult | undefined
}

/** Two organisations about one bulletin. */
export function ConversationPage({ conversation, messages, refused }: Props) {
  const { t } = useTranslation('responses')
  const { reference, title, tlp, state, exercise, originator } = conversation
  const names = useOriginatorNames()(conversation.partner ?? t('conversation.unlisted'))
  const partner = names.originator
  return (
    <>
      <PrintMarking level={tlp} exercise={exercise} />
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={t('conversation.with', { partner: names.within })}
        lead={
          <>
            {t('conversation.about')}{' '}
            <Link to={`/bulletins/${reference}`}>{title || t('conversation.untitled', { reference })}</Link>
          </>
        }
      />
      <Stack>
        {exercise && <ExerciseBanner />}
        <Notice tone={state === 'recalled' ? 'warn' : 'info'}>
          <p>
            {t(originator ? 'conversation.opened_by_them' : 'conversation.opened_by_us', { partner })}{' '}
            {state === 'recalled' && t('conversation.recalled')}
          </p>
        </Notice>
        {messages.length > 0 && <MessageList messages={messages} partner={partner} />}
        <MessageForm key={messages.length} hint={originator ? 'hint_reply' : 'say_what'} refused={refused} />
      </Stack>
    </>
  )
}

function MessageForm({ hint, refused }: Pick<Props, 'refused'> & { hint: 'hint_reply' | 'say_what' }) {
  const { t } = useTranslation('responses')
  return (
    <Form method="post" noValidate id="write">
      <Stack gap="tight">
        <Field
          label={t('conversation.body')}
          hint={t(`conversation.${hint}`)}
          errors={refused?.error?.body ?? undefined}
        >
          <Textarea name="body" rows={4} maxLength={5000} defaultValue={String(refused?.initialValue?.body ?? '')} />
        </Field>
        <div>
          <Button kind="primary">{t('conversation.send')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
