import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { useLabel } from '#app/languages/label.ts'
import { languages } from '#app/languages/languages.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PickList } from '#app/ui/pick-list.tsx'
import type { Partner } from './list-partners.server.ts'
import { type Script, TemplateScripts } from './template-scripts.tsx'

type Props = {
  scripts: readonly Script[]
  partners: readonly Partner[]
  sites: readonly string[]
  answer: SubmissionResult | undefined
}

/** What is rehearsed, where, by whom and when: one form, and below it what each template sends. */
export function NewDrillPage({ scripts, partners, sites, answer }: Props) {
  const { t } = useTranslation('drills')
  return (
    <>
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <Stack gap="wide">
        <Form method="post">
          <Stack>
            <Rehearsed scripts={scripts} answer={answer} />
            <Where sites={sites} answer={answer} />
            <Fieldset
              legend={t('new.participants')}
              hint={t('new.participants_hint')}
              errors={answer?.error?.participants ?? []}
            >
              <Partners partners={partners} answer={answer} />
            </Fieldset>
            <p>{t('new.what_happens')}</p>
            <div>
              <Button kind="primary">{t('new.go')}</Button>
            </div>
          </Stack>
        </Form>
        <TemplateScripts scripts={scripts} />
      </Stack>
    </>
  )
}

type Part = Pick<Props, 'answer'>

function typedIn(answer: Props['answer'], name: string, usual = '') {
  const typed = answer?.initialValue?.[name]
  return typeof typed === 'string' ? typed : usual
}

function Rehearsed({ scripts, answer }: Part & Pick<Props, 'scripts'>) {
  const { t } = useTranslation('drills')
  const options = scripts.map(({ template, situation }) => ({
    value: template,
    label: t(`template.${template}`),
    hint: situation,
  }))
  const kinds = (['drill', 'exercise'] as const).map((kind) => ({
    value: kind,
    label: t(`kind.${kind}`),
    hint: t(`kind_hint.${kind}`),
  }))
  return (
    <>
      <Fieldset legend={t('new.template')} errors={answer?.error?.template ?? []}>
        <Choices name="template" type="radio" options={options} chosen={[typedIn(answer, 'template', 'bad_seals')]} />
      </Fieldset>
      <Fieldset legend={t('new.kind')} errors={answer?.error?.kind ?? []}>
        <Choices name="kind" type="radio" options={kinds} chosen={[typedIn(answer, 'kind', 'drill')]} />
      </Fieldset>
    </>
  )
}

function Where({ sites, answer }: Part & Pick<Props, 'sites'>) {
  const { t } = useTranslation('drills')
  const { language, time_zone } = useClock()
  const zone = time_zone.replace('_', ' ')
  return (
    <>
      <Field label={t('new.site')} hint={t('new.site_hint')} errors={answer?.error?.site ?? []}>
        <TextInput name="site" list="sites" required maxLength={120} defaultValue={typedIn(answer, 'site')} />
      </Field>
      <datalist id="sites">
        {sites.map((site) => (
          <option key={site} value={site} />
        ))}
      </datalist>
      <Field
        label={t('new.starts')}
        hint={t('new.starts_hint', { zone })}
        errors={answer?.error?.starts ?? []}
        optional
      >
        <TextInput type="datetime-local" name="starts" defaultValue={typedIn(answer, 'starts')} />
      </Field>
      <Field label={t('new.language')} errors={answer?.error?.language ?? []}>
        <Select name="language" defaultValue={typedIn(answer, 'language', language)}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {t(`language.${code}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}

function Partners({ partners, answer }: Part & Pick<Props, 'partners'>) {
  const { t } = useTranslation('drills')
  const label = useLabel()
  const typed = answer?.initialValue?.participants
  const chosen = answer ? [typed ?? []].flat().map(String) : partners.filter(({ own }) => own).map(({ id }) => id)
  const options = partners.map(({ id, name, kind, country, own }) => ({
    value: id,
    label: name,
    hint: own ? t('new.own') : `${label('organisation_kind', kind)}, ${country}`,
  }))
  return <PickList name="participants" find={t('new.find')} chosen={chosen} groups={[{ options }]} />
}
