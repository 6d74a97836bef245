import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { numberText } from '#app/languages/dates.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { AudienceLine } from '../queries/audience-of.server.ts'
import styles from './audience-table.module.css'
import { useReason, useSeer } from './seer-words.ts'

type LeftOut = readonly { position: number; name: string }[]

type Props = {
  layers: readonly { position: number; tlp: Tlp }[]
  audience: readonly AudienceLine[]
  excluded?: LeftOut
}

/** Who can see each layer, why, and how many people that is. */
export function AudienceTables({ layers, audience, excluded = [] }: Props) {
  return layers.map((layer) => (
    <AudienceTable
      key={layer.position}
      level={layer.tlp}
      lines={audience.filter(({ position }) => position === layer.position)}
      excluded={excluded.filter(({ position }) => position <= layer.position)}
    />
  ))
}

function AudienceTable({ level, lines, excluded }: { level: Tlp; lines: readonly AudienceLine[]; excluded: LeftOut }) {
  const { t } = useTranslation(['bulletins', 'release'])
  const { language } = useClock()
  const people = lines.reduce((sum, line) => sum + line.people, 0)
  return (
    <section className={styles.layer}>
      <h2 className={styles.heading}>
        <TlpChip level={level} /> {t('readers.total', { count: people, people: numberText(people, language) })}
      </h2>
      {level === tlp.clear && <Notice tone="warn">{t('readers.everyone')}</Notice>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('readers.who')}</th>
            <th scope="col">{t('readers.why')}</th>
            <th scope="col">{t('readers.people')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <AudienceRow key={`${line.kind} ${line.group_name} ${line.organisation_id}`} line={line} />
          ))}
        </tbody>
      </table>
      {excluded.length > 0 && (
        <p className={styles.excluded}>
          {t('release:view.left_out', { names: [...new Set(excluded.map(({ name }) => name))].join(', ') })}
        </p>
      )}
    </section>
  )
}

function AudienceRow({ line }: { line: AudienceLine }) {
  const seer = useSeer()
  const reason = useReason()
  const { language } = useClock()
  return (
    <tr>
      <th scope="row">{seer(line)}</th>
      <td>{reason(line)}</td>
      <td className={styles.number}>{numberText(line.people, language)}</td>
    </tr>
  )
}
