import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { type Fields, listIn } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import { redFlagGroupNames, redFlagGroups } from '../../templates/red-flag-groups.ts'
import { Fold } from './fold.tsx'
import styles from './layer-questions.module.css'

/** A walk from the box to the desk: what somebody noticed. */
export function RedFlagChoices({ position, typed }: { position: number; typed: Fields }) {
  const { t } = useTranslation(['compose', 'templates'])
  const label = useLabel()
  const name = layerField.red_flags(position)
  const chosen = listIn(typed, name)
  return (
    <Fold title={t('templates:red_flags')} said={chosen.length > 0 && t('flags.seen', { count: chosen.length })}>
      <p className={styles.hint}>{t('flags.hint')}</p>
      {redFlagGroupNames.map((group) => (
        <Fieldset key={group} legend={t(`templates:group.${group}`)}>
          <Choices
            name={name}
            look="columns"
            chosen={chosen}
            options={redFlagGroups[group].map((code) => ({ value: code, label: label('red_flag', code) }))}
          />
        </Fieldset>
      ))}
    </Fold>
  )
}
