import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Time } from '#app/ui/time.tsx'
import type { HeldRole } from './list-members.server.ts'

/** Roles in words, each with its last day where it has one. */
export function RoleWords({ held }: { held: readonly HeldRole[] }) {
  const { t } = useTranslation('members')
  const label = useLabel()
  if (held.length === 0) return <>{t('no_role')}</>
  return (
    <>
      {held.map(({ role, until }, index) => (
        <Fragment key={role}>
          {index > 0 && ', '}
          {label('role', role)}
          {until && (
            <>
              {' '}
              ({t('until')} <Time at={noonOf(until)} as="day" />)
            </>
          )}
        </Fragment>
      ))}
    </>
  )
}

/** A day is the same in every zone of the portal at noon. */
function noonOf(day: string) {
  return `${day}T12:00:00Z`
}
