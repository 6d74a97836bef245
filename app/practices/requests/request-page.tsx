import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import styles from '../said/said.module.css'
import type { Reply } from './find-requests.server.ts'
import { ReplyForm } from './reply-form.tsx'
import { RequestFacts, type ShownRequest } from './requests-page.tsx'
import { ShowingForm } from './showing-form.tsx'

type Props = {
  practice: Practice
  request: ShownRequest
  replies: readonly Reply[]
  mayReply: boolean
  mayShow: boolean
  refused: SubmissionResult | undefined
}

/** One request with its answers, and what the own side can do about it. */
export function RequestPage({ practice, request, replies, mayReply, mayShow, refused }: Props) {
  const { t } = useTranslation('board')
  const address = `/practices/${practice.reference}/requests/${request.id}`
  return (
    <>
      <PracticeHead practice={practice} title={t(`requests.${request.kind}.name`)} />
      <Stack gap="wide">
        <div className={styles.item}>
          <RequestFacts request={request} />
          <p className={styles.words}>{request.words}</p>
          {request.wished && (
            <p className={styles.words}>
              {t('requests.wished')}: {request.wished}
            </p>
          )}
        </div>
        <VisitDay address={address} request={request} />
        {replies.length > 0 ? (
          <Section title={t('requests.answers')}>
            <ul className={styles.list} aria-label={t('requests.answers')}>
              {replies.map((reply) => (
                <li key={reply.id} className={styles.item}>
                  <Answer reply={reply} />
                  {request.kind !== 'visit' && mayShow && (request.own || reply.own) && (
                    <ShowingForm address={address} reply={reply} asked={request.own} />
                  )}
                </li>
              ))}
            </ul>
          </Section>
        ) : (
          request.own && <Notice>{t(`requests.${request.kind}.sent`)}</Notice>
        )}
        {mayReply && <ReplyForm kind={request.kind} refused={refused} />}
        {request.own && request.state !== 'closed' && (
          <Form method="post" action={`${address}/closing`}>
            <Button>{t('requests.take_back')}</Button>
          </Form>
        )}
      </Stack>
    </>
  )
}

function Answer({ reply: { words, signed_by, day, declines, replied_on, own } }: { reply: Reply }) {
  const { t } = useTranslation('board')
  return (
    <>
      <blockquote className={styles.said}>
        <p className={styles.words}>{words}</p>
      </blockquote>
      {day && (
        <p>
          {t('requests.day')}: <Time at={day} as="day" />
        </p>
      )}
      {declines && <p>{t('requests.declined')}</p>}
      <p className={styles.facts}>
        <span>{signed_by || t(own ? 'requests.unnamed_own' : 'requests.unnamed')}</span>
        <Time at={replied_on} as="day" />
      </p>
    </>
  )
}

function VisitDay({ address, request }: { address: string; request: ShownRequest }) {
  const { t } = useTranslation('board')
  const { proposed_on, state, own } = request
  if (!proposed_on) return null
  if (state === 'agreed')
    return (
      <Notice tone="good" title={t('requests.agreed')}>
        <Time at={proposed_on} as="day" />
      </Notice>
    )
  return (
    own &&
    state === 'answered' && (
      <Notice title={t('requests.proposed')}>
        <Stack gap="tight">
          <p>
            <Time at={proposed_on} as="day" />
          </p>
          <Form method="post" action={`${address}/day`}>
            <input type="hidden" name="day" value={proposed_on} />
            <Button kind="primary">{t('requests.agree')}</Button>
          </Form>
        </Stack>
      </Notice>
    )
  )
}
