import { Form } from '@remix-run/react'
import { Bell, BellOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Following } from './following.server.ts'

/** Names beyond these are a number. */
const mostNamed = 3

/** Whether I am told, who else is, and the button that changes it. */
export function FollowingForm({ following: { follows, others } }: { following: Following }) {
  const { t } = useTranslation('watching')
  const names = others.length > mostNamed ? `${others.slice(0, mostNamed).join(', ')} …` : others.join(', ')
  const Icon = follows ? BellOff : Bell
  return (
    <Form method="post" action="/watching/following" preventScrollReset>
      <Toolbar>
        <p>
          <strong>{t(follows ? 'follow.yes' : 'follow.no')}</strong>{' '}
          {others.length > 0 ? t('follow.others', { count: others.length, names }) : t('follow.nobody')}
        </p>
        <Button name="follows" value={follows ? 'no' : 'yes'}>
          <Icon aria-hidden="true" /> {t(follows ? 'follow.end' : 'follow.begin')}
        </Button>
      </Toolbar>
    </Form>
  )
}
