import { Form, Link } from '@remix-run/react'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SeverityMark, StateMarks } from '#app/bulletins/bulletin-marks.tsx'
import { useOriginator } from '#app/languages/originator.ts'
import { Button } from '#app/ui/button.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { useSubscriptionSentence } from '../subscriptions/subscription-sentence.ts'
import type { Subscription } from '../subscriptions/subscriptions.server.ts'
import { addressOf, happeningOf } from './happenings.ts'
import styles from './notice-list.module.css'
import type { Notice } from './notices.server.ts'

type Props = {
  notices: readonly Notice[]
  subscriptions: readonly Subscription[]
  /** Said beside a notice, by the reference of its bulletin: why it matters here. */
  beside?: ((reference: string) => string | undefined) | undefined
}

/** What I was told, the newest first, and why. */
export function NoticeList({ notices, subscriptions, beside }: Props) {
  const { t } = useTranslation('alerts')
  return (
    <ul className={styles.list} aria-label={t('centre.title')}>
      {notices.map((notice) => (
        <NoticeRow
          key={notice.event_id}
          notice={notice}
          subscriptions={subscriptions}
          matters={beside?.(notice.reference)}
        />
      ))}
    </ul>
  )
}

type RowProps = Pick<Props, 'subscriptions'> & { notice: Notice; matters: string | undefined }

function NoticeRow({ notice, subscriptions, matters }: RowProps) {
  const { t } = useTranslation(['alerts', 'bulletins'])
  const why = useWhy(subscriptions)
  const originator = useOriginator()
  const { reference, tlp, severity, title, originator_name, created_at, read_at } = notice
  return (
    <li className={styles.row} data-unread={read_at === null || undefined}>
      <span className={styles.marks}>
        <TlpChip level={tlp} />
        <SeverityMark level={severity} type={notice.type} />
        <StateMarks {...notice} />
      </span>
      <span className={styles.when}>
        <Time at={created_at} />
      </span>
      <p className={styles.title}>
        <Link to={addressOf(notice)}>{title || t('bulletins:recalled_title', { reference })}</Link>
      </p>
      <p className={styles.why}>
        {matters && <strong className={styles.matters}>{matters}</strong>}
        {originator_name && <span className={styles.from}>{originator(originator_name)}</span>}
        <Link to={`/alerts/${notice.event_id}`}>{why(notice)}</Link>
      </p>
      <div className={styles.deed}>{read_at === null && <MarkRead notice={notice} />}</div>
    </li>
  )
}

function MarkRead({ notice: { event_id, title, reference } }: { notice: Notice }) {
  const { t } = useTranslation('alerts')
  return (
    <Form method="post" action={`/alerts/${event_id}/reading`} preventScrollReset>
      <Button kind="quiet" aria-label={t('centre.mark_this', { title: title || reference })}>
        <Check aria-hidden="true" /> {t('centre.mark')}
      </Button>
    </Form>
  )
}

/** What happened, or why it is mine: "You subscribed to Reefer chain, at Antwerp", the first that matched and still stands. */
function useWhy(subscriptions: readonly Subscription[]) {
  const { t } = useTranslation('alerts')
  const sentence = useSubscriptionSentence()
  return ({ kind, subscription_ids }: Notice) => {
    const happening = happeningOf(kind)
    if (happening) return t(`what.${happening}`)
    const [first, ...others] = subscriptions.filter(({ id }) => subscription_ids.includes(id))
    return first ? t('why.subscribed', { sentence: sentence(first), count: others.length }) : t('why.ended')
  }
}
