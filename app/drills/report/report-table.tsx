import { useTranslation } from 'react-i18next'
import { OrganisationTable } from '#app/bulletins/life/organisation-table.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import type { ShownMoment } from '../show/moment-list.tsx'
import { useReactionWords } from '../show/reaction-words.tsx'

/** Every message with what each house did about it: one row for each. */
export function ReportTable({ moments }: { moments: readonly ShownMoment[] }) {
  const { t } = useTranslation('drills')
  const say = useReactionWords('ended')
  const rows = moments.flatMap(({ place, title, sent_at, reactions }) =>
    reactions.map((reaction) => ({
      key: `${place} ${reaction.player.id}`,
      cells: [
        title,
        <Time key="sent" at={sent_at} />,
        say.name(reaction),
        reaction.opened_at ? <Time key="opened" at={reaction.opened_at} /> : '–',
        <Stack key="answered" gap="tight">
          {say.answered(reaction)}
        </Stack>,
        <Stack key="escalated" gap="tight">
          {say.escalated(reaction)}
        </Stack>,
      ],
    })),
  )
  return (
    <OrganisationTable
      label={t('report.course')}
      heads={[
        t('report.message'),
        t('report.sent'),
        t('report.house'),
        t('report.opened'),
        t('report.answered'),
        t('report.escalated'),
      ]}
      rows={rows}
    />
  )
}
