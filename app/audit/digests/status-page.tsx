import { useTranslation } from 'react-i18next'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { Status } from './digests.server.ts'
import styles from './status-page.module.css'

const tones = { now: 'good', hour: 'warn', long: 'bad', never: 'bad' } as const

/** How the portal is, for everybody: nothing of what it holds, and nothing of anybody in it. */
export function StatusPage({ digests, worker }: Status) {
  const { t } = useTranslation('audit')
  return (
    <>
      <PageHeader title={t('status.title')} lead={t('status.lead')} />
      <Stack gap="wide">
        <DefinitionList
          facts={[
            { term: t('status.portal'), detail: <StatusTag tone="good">{t('status.up')}</StatusTag> },
            {
              term: t('status.worker'),
              detail: <StatusTag tone={tones[worker]}>{t(`status.seen.${worker}`)}</StatusTag>,
            },
          ]}
        />
        <Section title={t('status.digests')}>
          <Stack>
            <p>{t('status.digests_sentence')}</p>
            {digests.length === 0 ? (
              <EmptyState title={t('status.none')}>{t('status.none_sentence')}</EmptyState>
            ) : (
              <Lines label={t('status.digests')}>
                {digests.map(({ day, digest }) => (
                  <Line key={day} about={<time dateTime={day}>{day}</time>}>
                    <code className={styles.digest}>{digest}</code>
                  </Line>
                ))}
              </Lines>
            )}
          </Stack>
        </Section>
      </Stack>
    </>
  )
}
