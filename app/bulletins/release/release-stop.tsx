import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import type { Seer } from '../audience/audience-change.ts'
import { useSeer } from '../audience/seer-words.ts'
import type { Stop } from '../commands/release-bulletin.server.ts'
import styles from './release-checks.module.css'

/** A release that stopped: what changed since the page was shown. The page below shows it as it is now. */
export function ReleaseStop({ stop }: { stop: Stop }) {
  const { t } = useTranslation('bulletins')
  const { added, removed } = stop.audience ?? { added: [], removed: [] }
  return (
    <Notice tone="bad" title={t('release.stopped')} live>
      {stop.text && <p>{t('release.text_changed')}</p>}
      {stop.audience && <p>{t('release.audience_changed')}</p>}
      <ul className={styles.faults}>
        <Changed word={t('release.added')} seers={added} />
        <Changed word={t('release.removed')} seers={removed} />
      </ul>
    </Notice>
  )
}

function Changed({ word, seers }: { word: string; seers: readonly Seer[] }) {
  const { t } = useTranslation('bulletins')
  const seer = useSeer()
  return seers.map((line) => {
    const said = `${word} ${seer(line)}, ${t('readers.count', { count: line.people })}`
    return <li key={`${line.position} ${said}`}>{said}</li>
  })
}
