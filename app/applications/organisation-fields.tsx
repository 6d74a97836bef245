import { useTranslation } from 'react-i18next'
import { type Answer, typedInto } from '#app/access/form-notice.tsx'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PickList } from '#app/ui/pick-list.tsx'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { countries } from './countries.ts'
import { longest } from './limits.ts'

type Props = { answer: Answer }

/** Who applies: its name and kind, where it is, and a number that names it. */
export function OrganisationFields({ answer }: Props) {
  const { t } = useTranslation('applications')
  const label = useLabel()
  const country = useCountry()
  const wrong = answer?.error ?? {}
  const known = ports.map((code) => ({ value: code, label: label('port', code), hint: code }))
  return (
    <Stack>
      <Field id="name" label={t('form.name')} hint={t('form.name_hint')} errors={wrong.name ?? []}>
        <TextInput
          name="name"
          autoComplete="organization"
          maxLength={longest.name}
          required
          defaultValue={typedInto(answer, 'name')}
        />
      </Field>
      <Choice
        name="kind"
        answer={answer}
        options={organisationKinds.map((code) => [code, label('organisation_kind', code)])}
      />
      <Choice name="country" answer={answer} options={countries.map((code) => [code, country(code)])} />
      <Fieldset legend={t('form.ports')} hint={t('form.ports_hint')} errors={wrong.ports ?? []}>
        <PickList
          name="ports"
          find={t('form.ports_find')}
          chosen={typedPorts(answer)}
          groups={[{ options: known.toSorted((one, other) => one.label.localeCompare(other.label)) }]}
        />
      </Fieldset>
      <Numbers answer={answer} />
      <Field id="website" label={t('form.website')} hint={t('form.website_hint')} errors={wrong.website ?? []} optional>
        <TextInput
          name="website"
          type="url"
          autoComplete="url"
          maxLength={longest.website}
          defaultValue={typedInto(answer, 'website')}
        />
      </Field>
    </Stack>
  )
}

function typedPorts(answer: Answer) {
  return [answer?.initialValue?.ports ?? []].flat().filter((code): code is string => typeof code === 'string')
}

type ChoiceProps = Props & { name: 'kind' | 'country'; options: [string, string][] }

function Choice({ name, options, answer }: ChoiceProps) {
  const { t } = useTranslation('applications')
  return (
    <Field id={name} label={t(`form.${name}`)} errors={answer?.error?.[name] ?? []}>
      <Select name={name} required defaultValue={typedInto(answer, name) ?? ''}>
        <option value="">{t('form.choose')}</option>
        {options
          .toSorted(([, one], [, other]) => one.localeCompare(other))
          .map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
      </Select>
    </Field>
  )
}

/** One of them is enough, so none of them is required. */
function Numbers({ answer }: Props) {
  const { t } = useTranslation('applications')
  return (
    <Fieldset legend={t('form.numbers')} hint={t('form.numbers_hint')}>
      <Stack>
        {(['lei', 'vat', 'eori'] as const).map((name) => (
          <Field
            key={name}
            id={name}
            label={t(`form.${name}`)}
            hint={t(`form.${name}_hint`)}
            errors={answer?.error?.[name] ?? []}
          >
            <TextInput
              name={name}
              autoComplete="off"
              spellCheck={false}
              maxLength={longest.number}
              defaultValue={typedInto(answer, name)}
            />
          </Field>
        ))}
      </Stack>
    </Fieldset>
  )
}
