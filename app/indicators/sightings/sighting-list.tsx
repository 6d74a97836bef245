import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { unnamedOriginator, useOriginator } from '#app/languages/originator.ts'
import { Button } from '#app/ui/button.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Sighting } from './list-sightings.server.ts'
import styles from './sighting-list.module.css'

/** Who saw it, when and where. Who said it without a name is "an alliance member". */
export function SightingList({ sightings, mayWithdraw }: { sightings: readonly Sighting[]; mayWithdraw: boolean }) {
  const { t } = useTranslation('indicators')
  if (sightings.length === 0) return <p>{t('lookup.sightings_none')}</p>
  return (
    <ul className={styles.list}>
      {sightings.map((sighting) => (
        <li key={sighting.id} className={styles.row}>
          <SightingWords sighting={sighting} />
          {sighting.own && mayWithdraw && (
            <Form method="post" action={`/indicators/sightings/${sighting.id}/withdrawal`}>
              <Button kind="quiet">{t('sighting.withdraw')}</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function SightingWords({ sighting }: { sighting: Sighting }) {
  const { t } = useTranslation('indicators')
  const originator = useOriginator()
  const label = useLabel()
  const { kind, organisation_name, own, seen_on, port, note } = sighting
  const who = originator(organisation_name ?? unnamedOriginator)
  return (
    <div>
      <p>
        <strong>{own ? `${who} (${t('sighting.ours')})` : who}</strong> {t(`sighting.said.${kind}`)},{' '}
        <Time at={`${seen_on}T12:00:00Z`} as="day" />
        {port && `, ${label('port', port)}`}
      </p>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
