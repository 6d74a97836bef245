import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { DeskHead } from '../desk-head.tsx'
import { GapsInShort } from '../rota/gaps.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Handover } from './handover.tsx'
import { OnDuty } from './on-duty.tsx'
import { OpenBulletin } from './open-bulletin.tsx'
import type { Ended, readBoard } from './read-board.server.ts'

type Props = {
  board: Awaited<ReturnType<typeof readBoard>>
  mayAnswer: boolean
  /** Whether the reader is on a shift, which ends with the note. */
  onShift: boolean
  problems?: string[] | undefined
}

/** What is open first: the rest is for quieter hours. */
export function BoardPage({ board, mayAnswer, onShift, problems }: Props) {
  const { t } = useTranslation('desk')
  const { open, elsewhere, ended, duty, gaps, notes } = board
  return (
    <>
      <ListMarking of={[...open, ...elsewhere, ...ended]} />
      <DeskHead title={t('title')} lead={t('lead')} />
      <Columns
        aside={
          <Stack gap="wide">
            <OnDuty duty={duty} />
            <GapsInShort gaps={gaps} />
            <Handover notes={notes} mayWrite={mayAnswer} onShift={onShift} problems={problems} />
            <Link to="/handbook/at-three-in-the-morning">{t('help')}</Link>
          </Stack>
        }
      >
        <Stack gap="wide">
          <Section title={t('open.title')} aside={open.length > 0 && <StatusTag tone="bad">{open.length}</StatusTag>}>
            {open.length === 0 && <EmptyState title={t('open.none')}>{t('open.none_hint')}</EmptyState>}
            {open.map((each) => (
              <OpenBulletin key={each.reference} bulletin={each} mayAnswer={mayAnswer} />
            ))}
          </Section>
          {elsewhere.length > 0 && <Elsewhere elsewhere={elsewhere} />}
          {ended.length > 0 && <LatelyEnded ended={ended} />}
        </Stack>
      </Columns>
    </>
  )
}

function LatelyEnded({ ended }: { ended: readonly Serialised<Ended>[] }) {
  const { t } = useTranslation('desk')
  const originator = useOriginator()
  return (
    <Section title={t('ended.title')}>
      <RowList label={t('ended.title')}>
        {ended.map((each) => (
          <Row
            key={each.reference}
            to={`/bulletins/${each.reference}`}
            marking={<TlpChip level={each.tlp} />}
            title={each.title}
            from={originator(each.originator_name)}
            state={
              <>
                {each.exercise && <ExerciseTag />}
                <StatusTag tone={each.ending === 'expired' ? 'bad' : 'good'}>{t(`ended.${each.ending}`)}</StatusTag>
              </>
            }
            where={each.ending === 'acknowledged' && t('ended.after', { minutes: minutesBetween(each) })}
            when={<Time at={each.ended_at} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

type Serialised<T> = { [key in keyof T]: T[key] extends Date ? Date | string : T[key] }

function minutesBetween({ opened_at, ended_at }: { opened_at: Date | string; ended_at: Date | string }) {
  return Math.round((new Date(ended_at).getTime() - new Date(opened_at).getTime()) / 60_000)
}
