import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import styles from './coverage.module.css'
import type { ChosenSite } from './coverage-page.tsx'

type Props = { sites: readonly ChosenSite[]; site: ChosenSite | null; mayKeep: boolean }

/** For which own site the matrix is shown; a form like any other, so that it works without script. */
export function SiteChoice({ sites, site, mayKeep }: Props) {
  const { t } = useTranslation('coverage')
  if (sites.length === 0) return mayKeep && <NoSite />
  return (
    <Form method="get" className={styles.form}>
      <Field id="site" label={t('site.label')}>
        <Select key={site?.id} name="site" defaultValue={site?.id ?? 'none'}>
          <option value="none">{t('site.none')}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button>{t('site.show')}</Button>
    </Form>
  )
}

function NoSite() {
  const { t } = useTranslation('coverage')
  return (
    <EmptyState title={t('site.first')} action={<LinkButton to="/sites/new">{t('site.add')}</LinkButton>}>
      {t('site.first_sentence')}
    </EmptyState>
  )
}
