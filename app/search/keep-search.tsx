import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { addressOf, narrowings, type Search } from './search-filters.ts'
import { subscriptionOf } from './subscription-of.ts'
import { useFacetLabel } from './use-facet-label.ts'

/** A name for this search, so that one press asks again. */
export function KeepSearch({ search }: { search: Search }) {
  const { t } = useTranslation('search')
  const label = useFacetLabel()
  const subscription = subscriptionOf(search)
  const name = [search.text, ...narrowings(search).map(([facet, value]) => label(facet, value))]
    .filter(Boolean)
    .join(', ')
  return (
    <Section title={t('save.title')}>
      <Form method="post" action="/search/saved">
        <input type="hidden" name="address" value={addressOf(search).slice(1)} />
        <Stack>
          <Field label={t('save.name')}>
            <TextInput name="name" defaultValue={name.slice(0, 80)} maxLength={80} required autoComplete="off" />
          </Field>
          <Toolbar>
            <Button>{t('save.button')}</Button>
            {subscription && <LinkButton to={subscription}>{t('saved.subscribe')}</LinkButton>}
          </Toolbar>
        </Stack>
      </Form>
    </Section>
  )
}
