import { Form } from '@remix-run/react'
import { BellRing, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { AlertHead } from '../alert-head.tsx'
import type { Device } from './devices.server.ts'
import type { Trial } from './schema.ts'
import { TurnOn } from './turn-on.tsx'

type Props = {
  person_id: string
  devices: readonly Device[]
  /** The portal's public key. */
  portalKey: string
  trial: Trial | undefined
}

const tones = { accepted: 'good', gone: 'warn', failed: 'bad', often: 'warn' } as const

export function DevicesPage({ person_id, devices, portalKey, trial }: Props) {
  const { t } = useTranslation('devices')
  return (
    <>
      <AlertHead title={t('title')} lead={t('lead')} />
      <Stack gap="wide">
        {trial && (
          <Notice tone={tones[trial]} live>
            {t(`trial.${trial}`)}
          </Notice>
        )}
        <TurnOn owner={person_id} portalKey={portalKey} fingerprints={devices.map(({ fingerprint }) => fingerprint)} />
        <Section title={t('yours')}>
          {devices.length === 0 ? (
            <EmptyState title={t('none')}>{t('none_hint')}</EmptyState>
          ) : (
            <Lines>
              {devices.map((device) => (
                <DeviceLine key={device.id} {...device} />
              ))}
            </Lines>
          )}
        </Section>
      </Stack>
    </>
  )
}

function DeviceLine({ id, name, created_at, last_used_at, failed_at }: Device) {
  const { t } = useTranslation('devices')
  const about = (
    <>
      {t('since')} <Time at={created_at} />.{' '}
      {last_used_at ? <Last said={t('last_used')} at={last_used_at} /> : t('never_used')}
    </>
  )
  return (
    <Line name={name} about={about} deeds={<DeviceDeeds id={id} name={name} />}>
      {failed_at && (
        <p>
          <Last said={t('failing')} at={failed_at} />
        </p>
      )}
    </Line>
  )
}

function DeviceDeeds({ id, name }: Pick<Device, 'id' | 'name'>) {
  const { t } = useTranslation('devices')
  return (
    <>
      <Form method="post" action={`/alerts/devices/${id}/trial`}>
        <Button aria-label={t('try_named', { name })}>
          <BellRing aria-hidden="true" /> {t('try')}
        </Button>
      </Form>
      <Form method="post" action={`/alerts/devices/${id}/ending`}>
        <Button kind="quiet" aria-label={t('end_named', { name })}>
          <X aria-hidden="true" /> {t('end')}
        </Button>
      </Form>
    </>
  )
}

function Last({ said, at }: { said: string; at: Date }) {
  return (
    <>
      {said} <Time at={at} />.
    </>
  )
}
