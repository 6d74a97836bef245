import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import type { Circles } from '#app/organisations/list-circles.server.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Errors } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PickList } from '#app/ui/pick-list.tsx'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import { CircleKindField, MarkingNote } from './circle-kind-field.tsx'

const alliance = 2

/** `level` is null without script: then every kind can be chosen, and each says for which markings it is. */
type Props = { level: Tlp | null; circles: Circles; chosen: readonly string[]; errors: string[] }

export function CircleChoices({ level, circles, chosen, errors }: Props) {
  const { t } = useTranslation('bulletins')
  const find = t('compose.find')
  const listed = { name: 'included', find, chosen }
  return (
    <Stack>
      <div id="included">
        <Errors id="included-error" errors={errors} />
      </div>
      <MarkingNote level={tlp.clear}>{t('audience.clear')}</MarkingNote>
      <MarkingNote level={tlp.red}>{t('audience.red')}</MarkingNote>
      <CircleKindField kind="alliance" level={level}>
        <Choices name="included" chosen={chosen} options={[{ value: alliance, label: t('audience.whole_alliance') }]} />
      </CircleKindField>
      <CircleKindField kind="group" level={level}>
        <PickList {...listed} groups={useGroupOptions(circles)} />
      </CircleKindField>
      <CircleKindField kind="organisation" level={level}>
        <PickList {...listed} groups={useOrganisationOptions(circles)} />
      </CircleKindField>
      <CircleKindField kind="person" level={level}>
        <PickList {...listed} groups={personOptions(circles)} />
      </CircleKindField>
    </Stack>
  )
}

export function useGroupOptions({ groups }: Circles) {
  return [{ options: groups.map(({ circle_id, name, purpose }) => ({ value: circle_id, label: name, hint: purpose })) }]
}

export function useOrganisationOptions({ organisations }: Circles) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  const options = organisations.map(({ circle_id, name, kind, country, own }) => ({
    value: circle_id,
    label: name,
    hint: own ? t('audience.own_organisation') : `${label('organisation_kind', kind)}, ${country}`,
  }))
  return [{ options }]
}

/** Colleagues first, then the others under their organisations. */
function personOptions({ persons }: Circles) {
  const houses = [...new Set([...persons].sort((one, other) => Number(other.own) - Number(one.own)).map(houseOf))]
  return houses.map((house) => ({
    label: house,
    options: persons
      .filter((person) => houseOf(person) === house)
      .map(({ circle_id, name }) => ({ value: circle_id, label: name })),
  }))
}

function houseOf({ organisation_name }: { organisation_name: string }) {
  return organisation_name
}
