import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { FoundApplication } from './list-applications.server.ts'

const tones = { waiting: 'plain', confirmed: 'good', declined: 'bad' } as const

/** Whom the applicant named, who was asked, and what they said. */
export function SponsorLines({ application: { sponsors, sponsor_names } }: { application: FoundApplication }) {
  const { t } = useTranslation('applications')
  return (
    <Stack>
      <p>
        {sponsor_names.length > 0 ? t('show.named', { names: sponsor_names.join(', ') }) : t('show.named_none')}{' '}
        {sponsors.length === 0 && t('show.asked_none')}
      </p>
      {sponsors.length > 0 && (
        <Lines label={t('show.sponsors')}>
          {sponsors.map(({ id, name, asked_at, answer, sentence, answered_at }) => (
            <Line
              key={id}
              name={name || t('show.unlisted')}
              about={
                <>
                  <StatusTag tone={tones[answer ?? 'waiting']}>{t(`show.answer.${answer ?? 'waiting'}`)}</StatusTag>{' '}
                  {!answered_at && t('show.asked_at')} <Time at={answered_at ?? asked_at} />
                </>
              }
            >
              {sentence && <p>{sentence}</p>}
            </Line>
          ))}
        </Lines>
      )}
    </Stack>
  )
}
