import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorType } from '#app/indicators/types.ts'
import { useLabel } from '#app/languages/label.ts'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { QrCode } from '#app/vocabulary/qr-code.tsx'
import type { Severity } from '#app/vocabulary/severity.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import { SeverityMark, useWhere } from '../bulletin-marks.tsx'
import { type Findings, LayerFindings } from '../show/layer-findings.tsx'
import styles from './gate-card.module.css'

type CardLayer = Findings & {
  position: number
  tlp: Tlp
  html: string
  indicators: readonly { id: string; type: IndicatorType; value: string }[]
}

type Props = {
  bulletin: {
    reference: string
    title: string
    type: string
    severity: Severity
    exercise: boolean
    language: string
    originator_name: string
    valid_until: Date | null
    ports: readonly string[]
    sectors: readonly string[]
  }
  layers: readonly CardLayer[]
  address: string
  code: { size: number; path: string }
}

/** One A5 card for the wall of a gate: what to look for, until when, and a code that says whether it still holds. */
export function GateCard({ bulletin, layers, address, code }: Props) {
  const { t } = useTranslation('paper')
  const label = useLabel()
  const where = useWhere()
  const originator = useOriginatorNames()(bulletin.originator_name)
  const { reference, title, exercise, language, valid_until } = bulletin
  return (
    <article className={styles.card}>
      {exercise && <ExerciseBanner />}
      <header className={styles.head}>
        <TlpChip level={layers.at(-1)?.tlp ?? tlp.green} />
        <SeverityMark level={bulletin.severity} type={bulletin.type} />
        {!isPractice(bulletin.type) && <span>{label('bulletin_type', bulletin.type)}</span>}
      </header>
      <h2 className={styles.title} lang={language}>
        {title}
      </h2>
      <div className={styles.text} lang={language}>
        {layers.map(({ position, html, answers, red_flags }) => (
          <Fragment key={position}>
            <LayerFindings answers={answers ?? {}} red_flags={red_flags ?? []} />
            <Prose html={html} />
          </Fragment>
        ))}
      </div>
      <LookOutFor indicators={layers.flatMap(({ indicators }) => indicators)} />
      <footer className={styles.foot}>
        <QrCode {...code} label={t('card.code')} className={styles.code} />
        <div className={styles.facts}>
          {where(bulletin) && <p>{where(bulletin)}</p>}
          <p>
            <strong>{t('card.valid_until')}</strong> {valid_until ? <Time at={valid_until} /> : t('card.open_end')}
          </p>
          <p>{t('card.from', { name: originator.within, reference })}</p>
          <p>{t('card.scan')}</p>
          <p className={styles.address} translate="no">
            {address}
          </p>
        </div>
      </footer>
    </article>
  )
}

/** The numbers to compare, large enough to be read standing. */
function LookOutFor({ indicators }: { indicators: CardLayer['indicators'] }) {
  const { t } = useTranslation('indicators')
  if (indicators.length === 0) return null
  return (
    <ul className={styles.numbers} aria-label={t('list.title')}>
      {indicators.map(({ id, type, value }) => (
        <li key={id}>
          {t(`type.${type}`)} <strong translate="no">{value}</strong>
        </li>
      ))}
    </ul>
  )
}
