import { useSubmit } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { type Portal, standing, subscribeHere } from './browser-push.ts'

type State = 'unknown' | 'unfit' | 'denied' | 'off' | 'on' | 'turning' | 'failed'

type Props = Portal & { fingerprints: readonly string[] }

/** What this browser can do is known in the browser alone: until it has said so, here stands what that needs. */
export function TurnOn({ fingerprints, ...portal }: Props) {
  const { t } = useTranslation('devices')
  const { state, turnOn } = useThisDevice(portal, fingerprints.join(' '))
  return (
    <Section title={t('this')}>
      <Stack>
        <div role="status">
          <Said state={state} />
        </div>
        {(state === 'off' || state === 'turning' || state === 'failed') && (
          <p>
            <Button type="button" kind="primary" onClick={turnOn} disabled={state === 'turning'}>
              {t(state === 'turning' ? 'turning' : 'turn_on')}
            </Button>
          </p>
        )}
        <p>
          {t('when')} {t('install')}
        </p>
      </Stack>
    </Section>
  )
}

function Said({ state }: { state: State }) {
  const { t } = useTranslation('devices')
  if (state === 'unknown') return <p>{t('no_script')}</p>
  if (state === 'on') return <Notice tone="good">{t('on')}</Notice>
  if (state === 'off' || state === 'turning') return <p>{t('off')}</p>
  return <Notice tone={state === 'failed' ? 'bad' : 'warn'}>{t(state)}</Notice>
}

/** `known`: the fingerprints of the own devices. */
function useThisDevice(portal: Portal, known: string) {
  const [state, setState] = useState<State>('unknown')
  const submit = useSubmit()

  useEffect(() => {
    let stale = false
    const told = (found: State) => !stale && setState(found)
    standing(known.split(' ')).then(told, () => told('unfit'))
    return () => {
      stale = true
    }
  }, [known])

  async function turnOn() {
    setState('turning')
    const choice = await subscribeHere(portal).catch(() => null)
    if (choice) return submit(choice, { method: 'post' })
    setState(Notification.permission === 'denied' ? 'denied' : 'failed')
  }

  return { state, turnOn }
}
