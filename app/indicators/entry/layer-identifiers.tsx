import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '#app/ui/layout.tsx'
import type { ListedIndicator } from '../list-indicators.server.ts'
import { spelt } from '../spelling.ts'

type Props = { reference: string; position: number; indicators: readonly ListedIndicator[] }

const mostNamed = 12

/** For the composer: what a layer holds so far, in a line, and the way to add to it. */
export function LayerIdentifiers({ reference, position, indicators }: Props) {
  const { t } = useTranslation('indicators')
  const here = indicators.filter((indicator) => indicator.position === position)
  const named = here.filter(({ personal }) => !personal).slice(0, mostNamed)
  const add = <Link to={`/bulletins/${reference}/layers/${position}/indicators`}>{t('entry.open')}</Link>
  return (
    <Section title={t('entry.section')} aside={add}>
      {here.length === 0 ? (
        <p>{t('entry.none')}</p>
      ) : (
        <p>
          {t('entry.count', { count: here.length })}
          {named.length > 0 && `: ${named.map(({ type, value }) => spelt(type, value)).join(', ')}`}
          {named.length < here.length && ' …'}
        </p>
      )}
    </Section>
  )
}
