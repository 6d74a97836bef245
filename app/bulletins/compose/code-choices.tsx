import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { modiOperandi, stageOf } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { sectors } from '#app/vocabulary/codes/sectors.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import { type Fields, listIn } from '../merging/draft-text.ts'
import styles from './code-choice.module.css'
import { CodeChoice } from './code-choice.tsx'

/** Whom it concerns: offered, not demanded. */
export function CodeChoices({ typed, practice }: { typed: Fields; practice: boolean }) {
  const { t } = useTranslation(['bulletins', 'compose'])
  const label = useLabel()
  const byName = (list: List, codes: readonly string[]) =>
    [...codes].sort((one, other) => label(list, one).localeCompare(label(list, other), 'en'))
  return (
    <>
      <p className={styles.hint}>{t(practice ? 'compose:practice.codes_hint' : 'compose.codes_hint')}</p>
      <CodeChoice name="sectors" list="sector" chosen={listIn(typed, 'sectors')} groups={[{ codes: sectors }]} />
      <CodeChoice
        name="ports"
        list="port"
        hinted
        chosen={listIn(typed, 'ports')}
        groups={[{ codes: byName('port', ports) }]}
      />
      <CodeChoice
        name="modi_operandi"
        list="modus_operandi"
        chosen={listIn(typed, 'modi_operandi')}
        groups={stages
          .map((stage) => ({
            label: label('stage', stage),
            codes: modiOperandi.filter((code) => stageOf[code] === stage),
          }))
          .filter(({ codes }) => codes.length > 0)}
      />
    </>
  )
}
