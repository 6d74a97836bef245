import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Section } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { bulletinsNaming, practicesAgainst, practicesLikeMine } from './addresses.ts'
import styles from './coverage.module.css'
import type { Gaps, Method } from './coverage.ts'
import type { ChosenSite } from './coverage-page.tsx'

/** Those that follow are there for whoever asks. */
const most = 8

/** Methods seen lately for which the site has nothing, and those for which it has little: what to do first. */
export function GapList({ gaps: { open, weak }, site }: { gaps: Gaps; site: ChosenSite }) {
  const { t } = useTranslation('coverage')
  return (
    <Section title={t('gaps.title')}>
      {open.length === 0 ? (
        <Notice tone="good">{t('gaps.none')}</Notice>
      ) : (
        <GapLines label={t('gaps.title')} methods={open} site={site} />
      )}
      {weak.length > 0 && (
        <>
          <h3 className={styles.weak}>{t('gaps.weak')}</h3>
          <GapLines label={t('gaps.weak')} methods={weak} site={site} />
        </>
      )}
    </Section>
  )
}

type LinesProps = { label: string; methods: readonly Method[]; site: ChosenSite }

function GapLines({ label, methods, site }: LinesProps) {
  const { t } = useTranslation('coverage')
  const [shown, rest] = [methods.slice(0, most), methods.slice(most)]
  return (
    <>
      <Lines label={label}>
        {shown.map((method) => (
          <GapLine key={method.code} method={method} site={site} />
        ))}
      </Lines>
      {rest.length > 0 && (
        <details>
          <summary>{t('gaps.more', { count: rest.length })}</summary>
          <Lines label={t('gaps.more', { count: rest.length })}>
            {rest.map((method) => (
              <GapLine key={method.code} method={method} site={site} />
            ))}
          </Lines>
        </details>
      )}
    </>
  )
}

function GapLine({ method: { code, named_at, grades, own }, site }: { method: Method; site: ChosenSite }) {
  const { t } = useTranslation('coverage')
  const method = useLabel()('modus_operandi', code)
  const known = grades.some((grade) => grade !== null)
  const ways = [
    known && { to: practicesAgainst(code), word: 'practices' as const },
    known && { to: practicesLikeMine(code), word: 'like_mine' as const },
    known && { to: `/sites/${site.id}/assessment?about=${code}`, word: 'mark' as const },
    { to: bulletinsNaming(code), word: 'bulletins' as const },
  ].filter((way) => way !== false)
  return (
    <Line name={method}>
      <p className={styles.facts}>
        <StatusTag tone={own === 1 ? 'warn' : 'bad'}>{t(own === 1 ? 'gaps.ad_hoc' : 'gaps.no_control')}</StatusTag>
        {named_at && (
          <span>
            {t('gaps.seen')} <Time at={named_at} as="day" />
          </span>
        )}
        {!known && <span>{t('gaps.no_practice')}</span>}
      </p>
      <ul className={styles.ways}>
        {ways.map(({ to, word }) => (
          <li key={word}>
            <Link to={to}>
              {t(`gaps.${word}`)}
              <VisuallyHidden>: {method}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
    </Line>
  )
}
