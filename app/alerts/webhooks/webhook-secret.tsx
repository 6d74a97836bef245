import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { findSecret } from './secrets.server.ts'
import { Typed } from './typed.tsx'
import styles from './webhook-list.module.css'

type Secret = Awaited<ReturnType<typeof findSecret>>

export function WebhookSecret({ id, secret: { made_at, said, before_until } }: { id: string; secret: Secret }) {
  const { t } = useTranslation('webhooks')
  return (
    <Section title={t('secret.title')}>
      <Stack>
        {said && (
          <Notice title={t('secret.copy_now')}>
            <Typed>{said}</Typed>
          </Notice>
        )}
        <p className={styles.words}>
          {made_at ? (
            <>
              {t('secret.made')} <Time at={made_at} />.{' '}
            </>
          ) : (
            `${t('secret.none')} `
          )}
          {before_until && (
            <>
              {t('secret.both')} <Time at={before_until} />.{' '}
            </>
          )}
          {t('secret.change_hint')} {t('secret.standard')}
        </p>
        <Form method="post" action={`/account/webhooks/${id}/secret`}>
          <Button>{t('secret.change')}</Button>
        </Form>
      </Stack>
    </Section>
  )
}
