import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { ListedIndicator } from '../list-indicators.server.ts'
import { spelt } from '../spelling.ts'

type Props = { reference: string; position: number; indicators: readonly ListedIndicator[] }

const mostNamed = 8

/** Inside the form of step one: what a layer holds so far, and the way to add to it, which saves what was typed. */
export function LayerIdentifiers({ reference, position, indicators }: Props) {
  const { t } = useTranslation('indicators')
  const here = indicators.filter((indicator) => indicator.position === position)
  const named = here.filter(({ personal }) => !personal).slice(0, mostNamed)
  const said = named.map(({ type, value }) => spelt(type, value)).join(', ')
  return (
    <Fieldset legend={t('entry.section')}>
      <Toolbar>
        <span>
          {here.length === 0 ? t('entry.none') : t('entry.count', { count: here.length })}
          {said && `: ${said}`}
          {said && named.length < here.length && ' \u2026'}
        </span>
        <Button formAction={`/bulletins/${reference}/edit?then=indicators-${position}`}>{t('entry.open')}</Button>
      </Toolbar>
    </Fieldset>
  )
}
