import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { tlpLabel, tlps } from '#app/vocabulary/tlp.ts'
import type { ReleaseRules } from './release-rules.server.ts'

/** `releases`: whoever sets the rules releases by them too, and can only tighten them. */
export function ReleaseRulesForm({ rules, releases }: { rules: ReleaseRules; releases: boolean }) {
  const { t } = useTranslation('release')
  return (
    <Form method="post">
      <Stack>
        {releases && <Notice>{t('rules.own_rights')}</Notice>}
        <WidestMarking name="publisher" chosen={rules.publisher} />
        <WidestMarking name="organisation" chosen={rules.organisation} />
        <Fieldset legend={t('rules.second_person')} hint={t('rules.second_person_hint')}>
          <Choices
            name="two_person_release"
            chosen={rules.two_person_release ? ['on'] : []}
            options={[{ value: 'on', label: t('rules.second_person_wanted') }]}
          />
        </Fieldset>
        <div>
          <Button kind="primary">{t('rules.save')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function WidestMarking({ name, chosen }: { name: 'organisation' | 'publisher'; chosen: number }) {
  const { t } = useTranslation('release')
  return (
    <Field label={t(`rules.${name}`)} hint={t(`rules.${name}_hint`)}>
      <Select name={name} defaultValue={chosen}>
        {tlps.map((level) => (
          <option key={level} value={level}>
            {level === 0 ? t('rules.no_cap', { marking: tlpLabel(level) }) : tlpLabel(level)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
