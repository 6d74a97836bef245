import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { SeverityBar } from '#app/ui/severity-bar.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { spelt } from '../spelling.ts'
import type { Standing } from './list-same.server.ts'

type Props = { standing: readonly Standing[] }

/** The bulletins in which a value stands, each under the marking of the layer that says so. */
export function StandingRows({ standing }: Props) {
  const { t } = useTranslation('indicators')
  const label = useLabel()
  const originator = useOriginator()
  return (
    <>
      <ListMarking of={standing} />
      <RowList label={t('lookup.standing')}>
        {standing.map((stands) => (
          <Row
            key={stands.reference}
            to={`/bulletins/${stands.reference}`}
            marking={<TlpChip level={stands.tlp} />}
            severity={<SeverityBar level={stands.severity}>{label('severity', stands.severity)}</SeverityBar>}
            title={stands.title || stands.reference}
            from={originator(stands.originator_name)}
            when={<Time at={stands.released_at} />}
            where={stands.near && t('lookup.near', { value: spelt(stands.type, stands.value) })}
            state={
              (stands.exercise || stands.expired) && (
                <>
                  {stands.exercise && <ExerciseTag />}
                  {stands.expired && <StatusTag>{t('lookup.expired')}</StatusTag>}
                </>
              )
            }
          />
        ))}
      </RowList>
    </>
  )
}
