import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { LifeHead } from '../life/life-head.tsx'
import type { Chapter } from './chapters.ts'
import { HeaderChanges } from './header-changes.tsx'
import styles from './history-page.module.css'
import { LayerChanges } from './layer-changes.tsx'

type Bulletin = {
  reference: string
  type: string
  title: string
  tlp: Tlp
  state: string
  exercise: boolean
  language: string
  originator_name: string
}

type Told = Omit<Chapter, 'released_at'> & { released_at: Date | string }

type Props = { bulletin: Bulletin; chapters: readonly Told[] }

/** What became of a bulletin, the newest first. */
export function HistoryPage({ bulletin, chapters }: Props) {
  const { t } = useTranslation('life')
  const first = chapters.at(-1)?.layers.length ?? 0
  const markings = first > 1 || chapters.some(({ layers }) => layers.some(({ position }) => position > 1))
  return (
    <>
      <LifeHead bulletin={bulletin} title={t('history.title')} strictest={strictestIn(bulletin, chapters)} />
      {chapters.length === 0 && <Notice tone="bad">{t('history.recalled', saidOf(bulletin.type))}</Notice>}
      <ol className={styles.chapters} reversed>
        {chapters.map((chapter) => (
          <li key={chapter.count}>
            <ChapterHead chapter={chapter} bulletin={bulletin} />
            {chapter.note && <p className={styles.note}>{chapter.note}</p>}
            <ChapterChanges chapter={chapter} markings={markings} language={bulletin.language} />
          </li>
        ))}
      </ol>
    </>
  )
}

function strictestIn({ tlp }: Bulletin, chapters: readonly Told[]) {
  const quoted = chapters.flatMap(({ layers }) => layers.map((layer) => layer.tlp))
  return [tlp, ...quoted].sort((one, other) => other - one)[0]
}

function ChapterHead({ chapter, bulletin }: { chapter: Told; bulletin: Bulletin }) {
  const { t } = useTranslation('life')
  const { count, kind, released_at, by } = chapter
  return (
    <>
      <h2 className={styles.heading}>
        {t(`history.kind.${kind}`, saidOf(bulletin.type))}{' '}
        <span className={styles.number}>{t('history.number', { count })}</span>
      </h2>
      <p className={styles.meta}>
        {useOriginator()(bulletin.originator_name)}
        {by && `, ${t('history.by', { name: by })}`} · <Time at={released_at} />
      </p>
    </>
  )
}

function ChapterChanges({ chapter, markings, language }: { chapter: Told; markings: boolean; language: string }) {
  const { t } = useTranslation('life')
  const { header, layers, kind } = chapter
  const nothing = kind === 'revision' && header.length + layers.length === 0
  return (
    <>
      {nothing && <p>{t('history.unchanged')}</p>}
      {header.length > 0 && <HeaderChanges changes={header} />}
      {layers.map((change) => (
        <LayerChanges
          key={`${change.position} ${change.event}`}
          change={change}
          markings={markings}
          language={language}
        />
      ))}
    </>
  )
}
