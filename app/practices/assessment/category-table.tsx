import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Section } from '#app/ui/layout.tsx'
import type { Maturity } from '#app/vocabulary/codes/practices.ts'
import styles from './assessment.module.css'
import type { CategoryMark } from './list-categories.server.ts'

type Props = { categories: readonly CategoryMark[]; site: { kind: string; size: string } }

/** Where the site stands in each category, and where sites of its class do. */
export function CategoryTable({ categories, site }: Props) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  if (categories.length === 0) return null
  return (
    <Section title={t('class.title')}>
      <p className={styles.about}>
        {t('class.of', { kind: label('site_kind', site.kind), size: label('site_size', site.size) })}
      </p>
      <table className={styles.class}>
        <thead>
          <tr>
            <th scope="col">{t('class.category')}</th>
            <th scope="col">{t('class.own')}</th>
            <th scope="col">{t('class.median')}</th>
          </tr>
        </thead>
        <tbody>
          {categories.map(({ category, own, median }) => (
            <tr key={category}>
              <th scope="row">{label('practice_category', category)}</th>
              <Mark mark={own} none={t('class.not_assessed')} />
              <Mark mark={median} none={t('class.not_said')} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.about}>{t('class.why')}</p>
    </Section>
  )
}

function Mark({ mark, none }: { mark: Maturity | null; none: string }) {
  const label = useLabel()
  return <td>{mark === null ? none : `${mark} ${label('maturity', mark)}`}</td>
}
