import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '#app/indicators/show/indicator-list.module.css'
import { IndicatorValue } from '#app/indicators/show/indicator-list.tsx'
import { spelt } from '#app/indicators/spelling.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Box, Call } from './list-traffic.server.ts'

type Some<Row> = { rows: Row[]; later: number }
export type Traffic = { calls: Some<Call>; boxes: Some<Box> }
export type Stated<T> = T extends Date ? Date | string : T extends object ? { [Key in keyof T]: Stated<T[Key]> } : T

/** The soonest first. */
export function TrafficLists({ traffic: { calls, boxes }, mayKeep }: { traffic: Stated<Traffic>; mayKeep: boolean }) {
  const { t } = useTranslation('watching')
  return (
    <>
      {calls.rows.length > 0 && (
        <List title={t('calls.ships')} later={calls.later}>
          {calls.rows.map((call) => (
            <CallRow key={call.id} call={call} mayKeep={mayKeep} />
          ))}
        </List>
      )}
      {boxes.rows.length > 0 && (
        <List title={t('calls.boxes')} later={boxes.later}>
          {boxes.rows.map(({ id, value, eta, note }) => (
            <li key={id} className={styles.row}>
              <IndicatorValue type="container" value={value} personal={false} />
              <Facts eta={eta} note={note} />
              {mayKeep && <StrikeOut address={`/watching/boxes/${id}/removal`} name={spelt('container', value)} />}
            </li>
          ))}
        </List>
      )}
      <p>{t('calls.kept')}</p>
    </>
  )
}

function List({ title, later, children }: { title: string; later: number; children: ReactNode }) {
  const { t } = useTranslation('watching')
  return (
    <Section title={title}>
      <ul className={styles.list} aria-label={title}>
        {children}
      </ul>
      {later > 0 && <p>{t('calls.more', { count: later })}</p>}
    </Section>
  )
}

function CallRow({ call, mayKeep }: { call: Stated<Call>; mayKeep: boolean }) {
  const { t } = useTranslation('watching')
  const { id, ship, imo, port, eta, last_ports, note } = call
  const name = ship || (imo ? spelt('imo_ship', imo) : t('calls.unnamed'))
  return (
    <li className={styles.row}>
      <div className={styles.value}>
        <strong>{name}</strong>
        {ship && imo && <span className={styles.type}>{spelt('imo_ship', imo)}</span>}
      </div>
      <Facts eta={eta} note={note}>
        {t('calls.at', { port })} {last_ports.length > 0 && t('calls.from', { ports: last_ports.join(', ') })}
      </Facts>
      {mayKeep && <StrikeOut address={`/watching/calls/${id}/removal`} name={name} />}
    </li>
  )
}

function Facts({ eta, note, children }: { eta: Date | string; note: string; children?: ReactNode }) {
  const { t } = useTranslation('watching')
  return (
    <div className={styles.said}>
      <p>
        {t('calls.expected')} <Time at={eta} /> {children}
      </p>
      {note && <p className={styles.quiet}>{note}</p>}
    </div>
  )
}

function StrikeOut({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation('watching')
  return (
    <div className={styles.deeds}>
      <Form method="post" action={address} preventScrollReset>
        <Button kind="quiet" aria-label={t('calls.remove_named', { name })}>
          {t('calls.remove')}
        </Button>
      </Form>
    </div>
  )
}
