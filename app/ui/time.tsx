import { useClock } from '#app/languages/clock.tsx'
import { dayDate, fullDate, relativeDate, shortDate } from '#app/languages/dates.ts'
import styles from './time.module.css'

const forms = { short: shortDate, full: fullDate, relative: relativeDate, day: dayDate }

type Props = { at: Date | string; as?: keyof typeof forms }

/** "today 14:05 CET", with the full date on hover; print shows the full date. */
export function Time({ at, as = 'short' }: Props) {
  const clock = useClock()
  const moment = new Date(at)
  const full = fullDate(moment, clock)
  return (
    <time dateTime={moment.toISOString()} title={full} data-full={full} className={styles.time}>
      <span>{forms[as](moment, clock)}</span>
    </time>
  )
}
