import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import type { Seer } from '../audience/audience-change.ts'
import { useSeer } from '../audience/seer-words.ts'
import type { Stop } from '../commands/release-bulletin.server.ts'
import styles from './check-list.module.css'
import { useLayerName } from './check-list.tsx'

type Props = { stop: Stop; layers: readonly { position: number }[] }

/** A release that stopped: what changed since the page was shown. The page below shows it as it is now. */
export function ReleaseStop({ stop, layers }: Props) {
  const { t } = useTranslation(['release', 'bulletins'])
  const { added, removed, counted } = stop.audience ?? { added: [], removed: [], counted: [] }
  const changed = layers.length > 1 ? stop.layers : []
  return (
    <Notice tone="bad" title={t('stopped')} live>
      {stop.text && <p>{t('text_changed')}</p>}
      {changed.length > 0 && <p>{t('layers_changed', { layers: changed.join(', '), count: changed.length })}</p>}
      {(stop.audience || stop.members) && <p>{t('audience_changed')}</p>}
      {!stop.text && !stop.audience && !stop.members && <p>{t('unsettled', { count: stop.unsettled.length })}</p>}
      <ul className={styles.faults}>
        <Changed word={t('added')} seers={added} layers={layers} />
        <Changed word={t('removed')} seers={removed} layers={layers} />
        <Changed word={t('counted')} seers={counted} layers={layers} />
        {stop.members && !stop.audience && <li>{t('members_changed')}</li>}
      </ul>
    </Notice>
  )
}

type ChangedProps = { word: string; seers: readonly (Seer & { before?: number })[]; layers: Props['layers'] }

function Changed({ word, seers, layers }: ChangedProps) {
  const { t } = useTranslation(['release', 'bulletins'])
  const seer = useSeer()
  const layerName = useLayerName(layers)
  return seers.map((line) => {
    const said = `${layerName(line.position)}${word} ${seer(line)}, ${t('bulletins:readers.count', { count: line.people })}`
    return (
      <li key={`${line.position} ${said}`}>
        {said}
        {line.before !== undefined && ` (${t('counted_before', { count: line.before })})`}
      </li>
    )
  })
}
