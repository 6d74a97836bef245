import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SeverityMark } from '#app/bulletins/bulletin-marks.tsx'
import { useOriginator } from '#app/languages/originator.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Relevant } from './list-relevant.server.ts'
import { useTouchSentence } from './touch-sentence.ts'

type Stated = Omit<Relevant, 'first' | 'released_at'> & { first: Date | string | null; released_at: Date | string }

const shown = 5

/** "Names a number on your watch list. Touches 2 calls, the first due in 6 days." */
function useRelevance() {
  const { t } = useTranslation('watching')
  const touches = useTouchSentence()
  return ({ calls, boxes, first, watched }: Pick<Stated, 'calls' | 'boxes' | 'first' | 'watched'>) =>
    [watched > 0 && t('touch.watched', { count: watched }), first && touches({ calls, boxes, first })]
      .filter(Boolean)
      .join(' ')
}

/** The same for one bulletin of these, by its reference. */
export function useRelevanceOf(relevant: readonly Stated[]) {
  const relevance = useRelevance()
  return (reference: string) => {
    const one = relevant.find((each) => each.reference === reference)
    return one && relevance(one)
  }
}

/** What touches the own traffic or list beside what is new; nothing where nothing does. */
export function RelevantToday({ relevant }: { relevant: readonly Stated[] }) {
  const { t } = useTranslation('watching')
  if (relevant.length === 0) return null
  return (
    <Section title={t('touch.title')} aside={<Link to="/watching/calls">{t('calls.title')}</Link>}>
      <RowList label={t('touch.title')}>
        {relevant.slice(0, shown).map((one) => (
          <RelevantRow key={one.reference} relevant={one} />
        ))}
      </RowList>
    </Section>
  )
}

function RelevantRow({ relevant }: { relevant: Stated }) {
  const relevance = useRelevance()
  const originator = useOriginator()
  const { reference, title, tlp, severity, exercise, originator_name, released_at } = relevant
  return (
    <Row
      to={`/bulletins/${reference}`}
      marking={<TlpChip level={tlp} />}
      severity={<SeverityMark level={severity} />}
      title={title}
      state={exercise && <ExerciseTag />}
      from={originator(originator_name)}
      where={relevance(relevant)}
      when={<Time at={released_at} />}
    />
  )
}
