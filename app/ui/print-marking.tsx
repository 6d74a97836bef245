import { useRouteLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { markWords } from '#app/vocabulary/mark-words.ts'
import { type Tlp, tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import styles from './print-marking.module.css'

type Props = { level: Tlp; exercise?: boolean }

/**
 * On paper, the marking stands at the head and the foot of every page, with whether it is an exercise; from AMBER on
 * also who printed it, across the page. On screen it is not there.
 */
export function PrintMarking({ level, exercise = false }: Props) {
  const { t } = useTranslation('frame')
  const reader = useReader()
  const mark = level >= tlp.amber ? reader : null
  const marking = (
    <>
      <span translate="no">{tlpLabel(level)}</span>
      {exercise && <span>{t('exercise.label')}</span>}
    </>
  )
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        {marking}
      </div>
      <div className={styles.foot} aria-hidden="true">
        {marking}
        {mark && <span translate="no">{mark}</span>}
      </div>
      {mark && (
        <div className={styles.across} aria-hidden="true" translate="no">
          {lines.map((line) => (
            <span key={line}>{`${mark}      ${mark}      ${mark}`}</span>
          ))}
        </div>
      )}
    </>
  )
}

type Marked = { tlp: Tlp; exercise: boolean }

/** A list is as strict as the strictest thing on it. */
export function ListMarking({ of }: { of: readonly Marked[] }) {
  if (of.length === 0) return null
  const level = Math.max(...of.map(({ tlp }) => tlp)) as Tlp
  return <PrintMarking level={level} exercise={of.every(({ exercise }) => exercise)} />
}

const lines = [1, 2, 3, 4, 5, 6, 7, 8]

type Root = { frame: { organisation: { name: string }; reader_code: string } | null }

/** Who is looking, as it stands on paper; null for visitors. */
function useReader() {
  const { now } = useClock()
  const frame = (useRouteLoaderData('root') as Root | undefined)?.frame
  return frame ? markWords(frame.organisation.name, frame.reader_code, now) : null
}
