import { useTranslation } from 'react-i18next'
import { SeverityMark } from '#app/bulletins/bulletin-marks.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { previewDays, previewLimit } from './preview-reach.ts'
import type { Preview } from './preview-subscription.server.ts'
import styles from './subscription-preview.module.css'
import { useSubscriptionSentence } from './subscription-sentence.ts'

type Props = { preview: Preview; names: Record<string, string> }

/** What this subscription means, and how much it would have told lately: the way to find out whether it is too much. */
export function SubscriptionPreview({ preview: { choice, count, messages, latest }, names }: Props) {
  const { t } = useTranslation('alerts')
  const sentence = useSubscriptionSentence()
  const weekly = (of: number) => {
    const count = Math.round((of * 7) / previewDays)
    return count > 0 ? t('preview.weekly', { count }) : t('preview.seldom')
  }
  return (
    <div className={styles.preview}>
      <Section title={t('preview.title', { days: previewDays })}>
        <Stack gap="tight">
          <p className={styles.sentence}>{sentence({ ...choice, names })}.</p>
          <p role="status">
            {count > previewLimit ? t('preview.many', { count: previewLimit }) : t('preview.count', { count })}
          </p>
          {messages > 0 && <p>{weekly(messages)}</p>}
          {latest.length > 0 && (
            <RowList label={t('preview.latest')}>
              {latest.map(({ reference, type, tlp, severity, title, exercise, released_at }) => (
                <Row
                  key={reference}
                  to={`/bulletins/${reference}`}
                  marking={<TlpChip level={tlp} />}
                  severity={<SeverityMark level={severity} type={type} />}
                  title={title}
                  state={exercise && <ExerciseTag />}
                  when={<Time at={released_at} as="day" />}
                />
              ))}
            </RowList>
          )}
        </Stack>
      </Section>
    </div>
  )
}
