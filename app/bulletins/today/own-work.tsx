import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { SeverityMark } from '../bulletin-marks.tsx'
import type { OwnWork as Work } from './list-own-work.server.ts'

const steps = { to_release: '/release', asked: '/release', draft: '/edit', expiring: '' } as const

/** One section for each kind of work that waits; none where nothing does. */
export function OwnWork({ work, kinds }: { work: readonly Work[]; kinds: readonly Work['kind'][] }) {
  const { t } = useTranslation('today')
  return kinds.map((kind) => {
    const waiting = work.filter((one) => one.kind === kind)
    return (
      waiting.length > 0 && (
        <Section key={kind} title={t(`work.${kind}`)}>
          <RowList label={t(`work.${kind}`)}>
            {waiting.map((one) => (
              <WorkRow key={one.reference} work={one} />
            ))}
          </RowList>
        </Section>
      )
    )
  })
}

function WorkRow({ work }: { work: Work }) {
  const { t } = useTranslation('today')
  const { kind, reference, title, tlp, severity, exercise, author_name, updated_at, valid_until } = work
  const expiring = kind === 'expiring' && valid_until
  return (
    <Row
      to={`/bulletins/${reference}${steps[kind]}`}
      marking={<TlpChip level={tlp} />}
      severity={<SeverityMark level={severity} type={work.type} />}
      title={title || t('work.untitled', { reference })}
      state={exercise && <ExerciseTag />}
      from={kind === 'to_release' && author_name}
      when={
        <>
          {expiring && t('work.until')} <Time at={expiring || updated_at} />
        </>
      }
    />
  )
}
