import { Form } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { DeskHead } from '../desk-head.tsx'
import type { Colleague } from '../settings/desk-settings.server.ts'
import { Gaps } from './gaps.tsx'
import type { Shift, Week } from './rota.server.ts'
import styles from './rota-page.module.css'
import { ShiftForm, type Typed } from './shift-form.tsx'
import { weekdayName } from './weekday-name.ts'

type Dated = Omit<Shift, 'starts_at' | 'ends_at'> & { starts_at: Date | string; ends_at: Date | string }
type Props = {
  shifts: readonly Dated[]
  gaps: ComponentProps<typeof Gaps>['gaps']
  weeks: readonly Week[]
  colleagues: readonly Colleague[]
  mayKeep: boolean
  saved: boolean
  typed: Typed
}

/** Who is on duty, now and in the next four weeks. */
export function RotaPage({ shifts, gaps, weeks, colleagues, mayKeep, saved, typed }: Props) {
  const { t } = useTranslation('desk')
  const { time_zone } = useClock()
  const plan = mayKeep && (
    <Stack gap="wide">
      <Section title={t('rota.one')}>
        <ShiftForm kind="shift" colleagues={colleagues} typed={typed} />
      </Section>
      <Section title={t('rota.week')}>
        <ShiftForm kind="week" colleagues={colleagues} typed={typed} />
      </Section>
    </Stack>
  )
  return (
    <>
      <DeskHead title={t('rota.title')} lead={t('rota.lead', { zone: time_zone.replace('_', ' ') })} />
      {saved && (
        <Notice tone="good" live>
          {t('rota.saved')}
        </Notice>
      )}
      <Columns aside={plan}>
        <Stack gap="wide">
          <Gaps gaps={gaps} />
          <Section title={t('rota.shifts')}>
            {shifts.length === 0 && <EmptyState title={t('rota.none')}>{t('rota.none_hint')}</EmptyState>}
            <ul className={styles.list} aria-label={t('rota.shifts')}>
              {shifts.map((shift) => (
                <ShiftLine key={shift.id} shift={shift} mayKeep={mayKeep} />
              ))}
            </ul>
          </Section>
          {weeks.length > 0 && <Weeks weeks={weeks} mayKeep={mayKeep} />}
        </Stack>
      </Columns>
    </>
  )
}

function ShiftLine({ shift, mayKeep }: { shift: Dated; mayKeep: boolean }) {
  const { t } = useTranslation('desk')
  const { id, person_name, deputy_name, starts_at, ends_at, weekly } = shift
  return (
    <li className={styles.line}>
      <span className={styles.when}>
        <Time at={starts_at} /> – <Time at={ends_at} />
      </span>
      <span className={styles.who}>
        {person_name}
        {deputy_name && ` (${t('duty.deputy', { name: deputy_name })})`}{' '}
        {weekly && <StatusTag>{t('rota.weekly')}</StatusTag>}
      </span>
      {mayKeep && (
        <Form method="post" action={`/desk/shifts/${id}/removal`}>
          <Button kind="quiet" aria-label={t('rota.take_back_this', { name: person_name })}>
            {t('rota.take_back')}
          </Button>
        </Form>
      )}
    </li>
  )
}

function Weeks({ weeks, mayKeep }: { weeks: readonly Week[]; mayKeep: boolean }) {
  const { t } = useTranslation(['desk', 'frame'])
  return (
    <Section title={t('rota.weeks')}>
      <p>{t('rota.weeks_hint')}</p>
      <ul className={styles.list} aria-label={t('rota.weeks')}>
        {weeks.map(({ id, person_name, deputy_name, weekday, starts, ends }) => (
          <li key={id} className={styles.line}>
            <span className={styles.when}>
              {weekdayName(t('frame:time.weekdays'), weekday)} {starts} – {ends}
            </span>
            <span className={styles.who}>
              {person_name}
              {deputy_name && ` (${t('duty.deputy', { name: deputy_name })})`}
            </span>
            {mayKeep && (
              <Form method="post" action={`/desk/weeks/${id}/ending`}>
                <Button kind="quiet" aria-label={t('rota.end_this', { name: person_name })}>
                  {t('rota.end_week')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
