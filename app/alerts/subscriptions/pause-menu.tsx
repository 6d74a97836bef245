import { Form } from '@remix-run/react'
import { Pause, Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Menu } from '#app/ui/menu.tsx'

type Props = { at: string; said: string; paused: boolean }

/** Silence until a day, or until one says so; and one press to end it. */
export function PauseMenu({ at, said, paused }: Props) {
  const { t } = useTranslation('alerts')
  if (paused)
    return (
      <Form method="post" action={`${at}/waking`}>
        <Button aria-label={t('subscriptions.wake_this', { said })}>
          <Play aria-hidden="true" /> {t('subscriptions.wake')}
        </Button>
      </Form>
    )
  return (
    <Menu
      label={
        <>
          <Pause aria-hidden="true" /> {t('subscriptions.pause')}
        </>
      }
    >
      <Form method="post" action={`${at}/pause`}>
        <Stack gap="tight">
          <Field label={t('subscriptions.until')}>
            <TextInput type="date" name="until" required />
          </Field>
          <Button aria-label={t('subscriptions.pause_until_this', { said })}>{t('subscriptions.pause_until')}</Button>
        </Stack>
      </Form>
      <Form method="post" action={`${at}/pause`}>
        <Button kind="quiet" aria-label={t('subscriptions.pause_open_this', { said })}>
          {t('subscriptions.pause_open')}
        </Button>
      </Form>
    </Menu>
  )
}
