import { useTranslation } from 'react-i18next'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { AlertHead } from '../alert-head.tsx'
import type { Subscription } from '../subscriptions/subscriptions.server.ts'
import type { Cadence } from './cadences.ts'
import type { MailPause } from './mail-pause.server.ts'
import { MailPauseNotices } from './mail-pause-notice.tsx'
import type { Preferences } from './preferences.server.ts'
import { PreferencesForm } from './preferences-form.tsx'
import { SubscriptionCadences } from './subscription-cadences.tsx'

type Props = {
  saved: boolean
  asked: boolean
  preferences: Preferences
  subscriptions: readonly Subscription[]
  chosen: Readonly<Record<string, Cadence | null>>
  pauses: readonly MailPause[]
  errors: Record<string, string[] | null> | null | undefined
}

export function PreferencesPage({ saved, asked, preferences, subscriptions, chosen, pauses, errors }: Props) {
  const { t } = useTranslation('telling')
  return (
    <>
      <AlertHead title={t('preferences.title')} lead={t('preferences.lead')} />
      <MailPauseNotices pauses={pauses} asked={asked} />
      {saved && (
        <Notice tone="good" live>
          {t('preferences.saved')}
        </Notice>
      )}
      <div>
        <Section title={t('preferences.usual')}>
          <PreferencesForm preferences={preferences} errors={errors} />
        </Section>
        {subscriptions.length > 0 && (
          <Section title={t('preferences.each')}>
            <SubscriptionCadences subscriptions={subscriptions} chosen={chosen} usual={preferences.cadence} />
          </Section>
        )}
      </div>
    </>
  )
}
