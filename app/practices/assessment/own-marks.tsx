import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Section } from '#app/ui/layout.tsx'
import { ScreenOnly } from '#app/ui/screen-only.tsx'
import styles from './assessment.module.css'
import type { OwnMark } from './read-own-marks.server.ts'

/** On the page of a practice: how far the own sites have come with it, and the way to their gaps. Nobody else sees this. */
export function OwnMarks({ reference, marks }: { reference: string; marks: readonly OwnMark[] | null }) {
  const { t } = useTranslation('coverage')
  if (!marks) return null
  return (
    <ScreenOnly>
      <Section title={t('own.title')}>
        <p className={styles.about}>{t('own.private')}</p>
        <ul className={styles.own}>
          {marks.map((mark) => (
            <OwnSite key={mark.site_id} mark={mark} reference={reference} />
          ))}
        </ul>
        {marks.length === 0 && <Link to="/sites/new">{t('site.add')}</Link>}
      </Section>
    </ScreenOnly>
  )
}

function OwnSite({ mark: { site_id, name, maturity, median }, reference }: { mark: OwnMark; reference: string }) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  const said = (mark: number) => `${mark} ${label('maturity', mark)}`
  return (
    <li>
      <strong>{name}</strong>: {maturity === null ? t('mark.not_assessed') : said(maturity)}
      {median !== null && ` (${t('own.median', { mark: said(median) })})`}
      <ul className={styles.links}>
        <li>
          <Link to={`/sites/${site_id}/assessment?practice=${reference}`} aria-label={t('own.mark_named', { name })}>
            {t('own.mark')}
          </Link>
        </li>
        <li>
          <Link to={`/coverage?site=${site_id}`} aria-label={t('own.gaps_named', { name })}>
            {t('own.gaps')}
          </Link>
        </li>
      </ul>
    </li>
  )
}
