import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import { coverageFor, practicesAgainst } from './addresses.ts'
import { groupOf, type MethodGroup, methodGroups } from './cells.ts'
import styles from './coverage.module.css'
import type { Method } from './coverage.ts'
import { CellWords, SeenTag, stateOf } from './coverage-matrix.tsx'
import type { ChosenSite } from './coverage-page.tsx'

type Props = { methods: readonly Method[]; group: MethodGroup; site: ChosenSite | null }

/** The same on a narrow screen: one group of methods at a time, and of each the stages at which something breaks it. */
export function CoverageList({ methods, group, site }: Props) {
  const { t } = useTranslation('coverage')
  return (
    <div className={styles.narrow} id="methods">
      <nav className={styles.groups} aria-label={t('list.groups')}>
        {methodGroups.map((each) => (
          <Link
            key={each}
            to={`${coverageFor(site?.id ?? 'none', each)}#methods`}
            aria-current={each === group ? 'page' : undefined}
          >
            {t(`group.${each}`)}
          </Link>
        ))}
      </nav>
      <h3 className={styles.weak}>{t(`group.${group}`)}</h3>
      <ul className={styles.methods}>
        {methods
          .filter(({ code }) => groupOf(code) === group)
          .map((method) => (
            <MethodItem key={method.code} method={method} marked={site !== null} />
          ))}
      </ul>
    </div>
  )
}

function MethodItem({ method, marked }: { method: Method; marked: boolean }) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  const { code, grades, marks } = method
  const cells = stages.flatMap((stage, place) => {
    const [grade, mark] = [grades[place] ?? null, marks[place] ?? null]
    return grade === null && mark === null ? [] : [{ stage, grade, mark }]
  })
  return (
    <li>
      <h4>
        {label('modus_operandi', code)} <SeenTag method={method} marked={marked} />
      </h4>
      {cells.length === 0 && <p className={styles.quiet}>{t('list.none')}</p>}
      <ul className={styles.stages}>
        {cells.map(({ stage, ...cell }) => (
          <li key={stage} data-state={stateOf(cell.mark)}>
            <Link to={practicesAgainst(code, stage)} prefetch="none">
              {label('stage', stage)}: <CellWords {...cell} />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
