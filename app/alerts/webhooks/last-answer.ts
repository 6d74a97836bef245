import { useTranslation } from 'react-i18next'
import type { Unanswered } from '#app/access/outgoing.server.ts'

type Answered = { last_status: number | null; last_error: string | null; failures: number }

/** Says what went wrong with a request; nothing when it arrived. */
export function useWhatFailed() {
  const { t } = useTranslation('webhooks')
  return ({ status, error }: { status: number | null; error: string | null }) =>
    error ? t(`error.${error as Unanswered['error'] | 'redirect' | 'refused' | 'secret'}`, { status }) : null
}

/** Says in a line what came of the last request. */
export function useLastAnswer() {
  const { t } = useTranslation('webhooks')
  const whatFailed = useWhatFailed()
  return ({ last_status: status, last_error: error, failures: count }: Answered) => {
    const what = whatFailed({ status, error })
    if (what) return t('last_failed', { what, count })
    return status === null ? t('never') : t('last_arrived', { status })
  }
}
