import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { addressOf } from '../indicator-address.ts'
import type { IndicatorType } from '../types.ts'
import { type Elsewhere, mostLinks } from './elsewhere.ts'

type Props = { indicator: { type: IndicatorType; value: string }; elsewhere: readonly Elsewhere[] }

/** Other bulletins that the reader may see and in which it stands. */
export function ElsewhereLinks({ indicator, elsewhere }: Props) {
  const { t } = useTranslation('indicators')
  if (elsewhere.length === 0) return null
  const more = elsewhere.length > mostLinks
  return (
    <p>
      {t('list.elsewhere')}{' '}
      {elsewhere.slice(0, mostLinks).map(({ reference, title, exercise, near }, index) => (
        <span key={reference}>
          {index > 0 && ', '}
          <Link to={`/bulletins/${reference}`}>{title || reference}</Link>
          {exercise && (
            <>
              {' '}
              <ExerciseTag />
            </>
          )}
          {near && ` (${t('list.near')})`}
        </span>
      ))}
      {more && (
        <>
          {', '}
          <Link to={addressOf(indicator.type, indicator.value)}>{t('list.more')}</Link>
        </>
      )}
    </p>
  )
}
