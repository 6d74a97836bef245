import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, typedInto } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { cargoes, equipments, laws, siteKinds, siteSizes } from '#app/vocabulary/codes/sites.ts'
import { type SiteList, type SiteProfile, siteListNames } from './schema.ts'

type Known = Omit<SiteProfile, 'kind' | 'size'> & { kind: string; size: string }
type Props = { site: Known; answer: Answer }

/** What a site is, then what it has. Nothing but the first three is needed to begin. */
export function SiteForm({ site, answer }: Props) {
  const { t } = useTranslation('sites')
  const wrong = answer?.error ?? {}
  const fields = ['name', 'kind', 'size', 'port', 'systems'] as const
  const problems = fields.map((id) => ({ id, label: t(`form.${id}`), errors: wrong[id] ?? undefined }))
  return (
    <Form method="post" noValidate autoComplete="off">
      <Stack gap="wide">
        <ErrorSummary problems={problems} />
        <WhatItIs site={site} answer={answer} />
        {siteListNames.map((list) => (
          <WhatItHas key={list} list={list} chosen={site[list]} whole={site.gone_through.includes(list)} />
        ))}
        <Field
          id="systems"
          label={t('form.systems')}
          hint={t('form.systems_hint')}
          errors={wrong.systems ?? []}
          optional
        >
          <TextInput name="systems" maxLength={500} defaultValue={typedInto(answer, 'systems') ?? site.systems} />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('form.save')}</Button>
          <LinkButton to="/sites" kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </Form>
  )
}

function WhatItIs({ site, answer }: Props) {
  const { t } = useTranslation('sites')
  const label = useLabel()
  const wrong = answer?.error ?? {}
  const known = ports.map((code) => [code, label('port', code)] as const)
  return (
    <>
      <Field id="name" label={t('form.name')} hint={t('form.name_hint')} errors={wrong.name ?? []}>
        <TextInput name="name" maxLength={120} required defaultValue={typedInto(answer, 'name') ?? site.name} />
      </Field>
      <Fieldset id="kind" legend={t('form.kind')} errors={wrong.kind ?? []}>
        <Choices
          name="kind"
          type="radio"
          look="columns"
          chosen={[typedInto(answer, 'kind') ?? site.kind]}
          options={siteKinds.map((code) => ({ value: code, label: label('site_kind', code) }))}
        />
      </Fieldset>
      <Fieldset id="size" legend={t('form.size')} errors={wrong.size ?? []}>
        <Choices
          name="size"
          type="radio"
          chosen={[typedInto(answer, 'size') ?? site.size]}
          options={siteSizes.map((code) => ({ value: code, label: label('site_size', code) }))}
        />
      </Fieldset>
      <Field id="port" label={t('form.port')} hint={t('form.port_hint')} errors={wrong.port ?? []} optional>
        <Select name="port" defaultValue={typedInto(answer, 'port') ?? site.port ?? ''}>
          <option value="">{t('form.no_port')}</option>
          {known
            .toSorted(([, one], [, other]) => one.localeCompare(other))
            .map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
    </>
  )
}

type Having = { list: SiteList; chosen: readonly string[]; whole: boolean }

function WhatItHas({ list, chosen, whole }: Having) {
  const { t } = useTranslation('sites')
  const label = useLabel()
  const options = {
    cargo: cargoes.map((code) => ({ value: code, label: label('cargo', code) })),
    equipment: equipments.map((code) => ({ value: code, label: label('equipment', code) })),
    law: laws.map((code) => ({ value: code, label: label('law', code) })),
  }
  return (
    <Fieldset legend={t(`form.${list}`)} hint={t('form.list_hint')}>
      <Choices name={list} look="columns" chosen={chosen} options={options[list]} />
      <Choices
        name="gone_through"
        chosen={whole ? [list] : []}
        options={[{ value: list, label: t('form.gone_through'), hint: t('form.gone_through_hint') }]}
      />
    </Fieldset>
  )
}
