import { Form } from '@remix-run/react'
import { BellPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import styles from './subscription-list.module.css'
import { useSubscriptionSentence } from './subscription-sentence.ts'
import type { Suggestion } from './suggest.server.ts'

/** What others of this kind would want to hear of: one press takes it, another shows first what it would have brought. */
export function SuggestionList({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { t } = useTranslation('alerts')
  if (suggestions.length === 0) return null
  return (
    <Section title={t('suggestions.title')}>
      <p className={styles.hint}>{t('suggestions.hint')}</p>
      <Lines>
        {suggestions.map((suggestion) => (
          <Suggested key={suggestion.address} {...suggestion} />
        ))}
      </Lines>
    </Section>
  )
}

function Suggested({ choice, address }: Suggestion) {
  const { t } = useTranslation('alerts')
  const said = useSubscriptionSentence()(choice)
  const deeds = (
    <>
      <LinkButton to={`/alerts/subscriptions/new?${address}`} aria-label={t('suggestions.look_this', { said })}>
        {t('suggestions.look')}
      </LinkButton>
      <Form method="post" action="/alerts/subscriptions/new">
        {[...new URLSearchParams(address)].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <Button aria-label={t('suggestions.take_this', { said })}>
          <BellPlus aria-hidden="true" /> {t('suggestions.take')}
        </Button>
      </Form>
    </>
  )
  return <Line deeds={deeds}>{said}</Line>
}
