import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { isImmediate } from '#app/vocabulary/urgency.ts'

type Props = { due: { acknowledge_by: Date | string | null; urgency: string } }

/** Until when an answer is asked for, and how long that is from now. */
export function DueDate({ due: { acknowledge_by, urgency } }: Props) {
  const { t } = useTranslation('responses')
  const { now } = useClock()
  if (!acknowledge_by) return isImmediate(urgency) && <Notice tone="warn">{t('answer.immediate')}</Notice>
  const late = new Date(acknowledge_by) < now
  return (
    <Notice tone={late ? 'bad' : 'warn'}>
      <p>
        {t(late ? 'answer.late' : 'answer.waiting')} <Time at={acknowledge_by} /> (
        <Time at={acknowledge_by} as="relative" />)
      </p>
    </Notice>
  )
}
