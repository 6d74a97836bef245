import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { stageOf } from '#app/vocabulary/codes/modi-operandi.ts'
import type { Maturity } from '#app/vocabulary/codes/practices.ts'
import { type Stage, stages } from '#app/vocabulary/codes/stages.ts'
import { practicesAgainst } from './addresses.ts'
import { groupOf, methodGroups } from './cells.ts'
import styles from './coverage.module.css'
import type { Method } from './coverage.ts'

type Props = { methods: readonly Method[]; marked: boolean }

/** The whole matrix: a table with headers for every group, method and stage, that scrolls where it must and prints across. */
export function CoverageMatrix({ methods, marked }: Props) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard, WCAG 2.2 2.1.1
    <section className={styles.frame} aria-label={t('matrix.title')} tabIndex={0}>
      <table className={styles.matrix}>
        <caption className={styles.caption}>{t(marked ? 'matrix.caption_site' : 'matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.method')}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {label('stage', stage)}
              </th>
            ))}
          </tr>
        </thead>
        {methodGroups.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={stages.length + 1} className={styles.group}>
                {t(`group.${group}`)}
              </th>
            </tr>
            {methods
              .filter(({ code }) => groupOf(code) === group)
              .map((method) => (
                <MethodRow key={method.code} method={method} marked={marked} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function MethodRow({ method, marked }: { method: Method; marked: boolean }) {
  const label = useLabel()
  return (
    <tr>
      <th scope="row">
        {label('modus_operandi', method.code)} <SeenTag method={method} marked={marked} />
      </th>
      {stages.map((stage, place) => (
        <Fragment key={stage}>
          <MatrixCell
            method={method}
            stage={stage}
            grade={method.grades[place] ?? null}
            mark={method.marks[place] ?? null}
          />
        </Fragment>
      ))}
    </tr>
  )
}

/** That a method was seen lately, and whether the site has nothing against it. */
export function SeenTag({ method: { named_at, own }, marked }: { method: Method; marked: boolean }) {
  const { t } = useTranslation('coverage')
  if (!named_at) return null
  if (!marked || (own ?? 0) > 1) return <StatusTag>{t('matrix.seen')}</StatusTag>
  return (
    <StatusTag tone={own === 1 ? 'warn' : 'bad'}>{t(own === 1 ? 'matrix.seen_weak' : 'matrix.seen_open')}</StatusTag>
  )
}

type CellProps = { method: Method; stage: Stage; grade: number | null; mark: Maturity | null }

function MatrixCell({ method: { code }, stage, grade, mark }: CellProps) {
  const label = useLabel()
  const natural = stageOf[code] === stage || undefined
  if (grade === null && mark === null) return <td data-natural={natural} />
  return (
    <td data-natural={natural} data-state={stateOf(mark)}>
      <Link to={practicesAgainst(code, stage)} className={styles.cell} prefetch="none">
        <VisuallyHidden>
          {label('modus_operandi', code)}, {label('stage', stage)}:{' '}
        </VisuallyHidden>
        <CellWords grade={grade} mark={mark} />
      </Link>
    </td>
  )
}

export function stateOf(mark: Maturity | null) {
  if (mark === null) return 'offer'
  return mark > 1 ? 'held' : 'weak'
}

/** The own mark where there is one; else how well the best practice is proven. */
export function CellWords({ grade, mark }: { grade: number | null; mark: Maturity | null }) {
  const label = useLabel()
  if (mark === null) return <span>{label('evidence', `E${grade}`)}</span>
  return (
    <strong>
      {mark} {label('maturity', mark)}
    </strong>
  )
}
