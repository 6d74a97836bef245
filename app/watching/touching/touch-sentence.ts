import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { wallClock } from '#app/languages/zones.ts'
import type { Touch } from './list-touches.server.ts'

type Sum = Pick<Touch, 'calls' | 'boxes'> & { first: Date | string }

/** "Touches 2 calls, the first due in 6 days." */
export function useTouchSentence() {
  const { t } = useTranslation('watching')
  const { time_zone, now } = useClock()
  const dayOf = (moment: Date) => {
    const { year, month, day } = wallClock(moment, time_zone)
    return Date.UTC(year, month - 1, day) / 86_400_000
  }
  return ({ calls, boxes, first }: Sum) => {
    const days = dayOf(new Date(first)) - dayOf(now)
    const due = days < 0 ? t('touch.due_past') : t('touch.due', { count: days })
    const both = { calls: t('touch.calls', { count: calls }), boxes: t('touch.boxes_short', { count: boxes }) }
    const one = calls > 0 ? both.calls : t('touch.boxes', { count: boxes })
    const what = calls > 0 && boxes > 0 ? t('touch.both', both) : one
    return t(calls + boxes > 1 ? 'touch.sentence_first' : 'touch.sentence', { what, due })
  }
}
