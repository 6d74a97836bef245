import { useTranslation } from 'react-i18next'
import type { Circles } from '#app/organisations/list-circles.server.ts'
import { Errors } from '#app/ui/field.tsx'
import { PickList } from '#app/ui/pick-list.tsx'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import { useGroupOptions, useOrganisationOptions } from './circle-choices.tsx'
import styles from './exclusion-choices.module.css'

type Props = { level: Tlp | null; circles: Circles; chosen: readonly string[]; errors: string[] }

/** Whom to leave out of a wider circle; those left out cannot tell. Nobody can be left out of CLEAR. */
export function ExclusionChoices({ level, circles, chosen, errors }: Props) {
  const { t } = useTranslation('bulletins')
  const off = level === tlp.clear || level === tlp.red
  const others = { ...circles, organisations: circles.organisations.filter(({ own }) => !own) }
  const [groups = { options: [] }] = useGroupOptions(circles)
  const [organisations = { options: [] }] = useOrganisationOptions(others)
  return (
    <details className={styles.exclusion} open={chosen.length + errors.length > 0}>
      <summary>{t('audience.exclude')}</summary>
      <fieldset id="excluded" disabled={off} className={styles.list} aria-label={t('audience.exclude')}>
        <Errors id="excluded-error" errors={errors} />
        <p className={styles.hint}>{t('audience.exclude_hint')}</p>
        <PickList
          name="excluded"
          find={t('compose.find')}
          chosen={chosen}
          groups={[
            { label: t('circle.organisation'), ...organisations },
            { label: t('circle.group'), ...groups },
          ]}
        />
      </fieldset>
    </details>
  )
}
