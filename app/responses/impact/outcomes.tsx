import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import styles from './answering-page.module.css'
import type { Outcome } from './read-impact.server.ts'

/** What may be counted, and why the rest is not. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('responses')
  const label = useLabel()
  return (
    <>
      <DefinitionList
        facts={outcomes.map(({ answer, organisations }) => ({
          term: label('acknowledgement', answer),
          detail: t('answering.count', { count: organisations }),
        }))}
      />
      <p className={styles.rule}>{t(outcomes.length > 0 ? 'answering.few' : 'answering.too_few')}</p>
    </>
  )
}
