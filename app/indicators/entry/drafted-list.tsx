import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { ListedIndicator } from '../list-indicators.server.ts'
import { IndicatorList } from '../show/indicator-list.tsx'
import { spelt } from '../spelling.ts'

/** What a layer of a draft holds, with what can be done about each. */
export function DraftedList({ address, indicators }: { address: string; indicators: readonly ListedIndicator[] }) {
  const { t } = useTranslation('indicators')
  return (
    <Section title={t('entry.here')}>
      {indicators.length === 0 ? (
        <EmptyState title={t('entry.none')} />
      ) : (
        <IndicatorList
          label={t('entry.here')}
          indicators={indicators}
          deeds={(indicator) => <Deeds address={address} indicator={indicator} />}
        />
      )}
    </Section>
  )
}

function Deeds({ address, indicator }: { address: string; indicator: ListedIndicator }) {
  const { t } = useTranslation('indicators')
  const { id, type, value, suggestions } = indicator
  return (
    <>
      {suggestions.slice(0, 2).map((suggestion) => (
        <Form key={suggestion} method="post" action={`${address}/suggestion`}>
          <input type="hidden" name="indicator_id" value={id} />
          <Button name="value" value={suggestion}>
            {t('entry.take_suggestion', { value: spelt(type, suggestion) })}
          </Button>
        </Form>
      ))}
      <Form method="post" action={`${address}/removal`}>
        <Button
          kind="quiet"
          name="indicator_id"
          value={id}
          aria-label={t('entry.remove_named', { value: spelt(type, value) })}
        >
          {t('entry.remove')}
        </Button>
      </Form>
    </>
  )
}
