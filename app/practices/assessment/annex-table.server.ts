import { labeller } from '#app/bulletins/paper/labeller.ts'
import { translator } from '#app/languages/translator.server.ts'
import { csvCell } from '#app/vocabulary/csv-cell.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Annex } from './export-assessment.server.ts'

const columns = [
  'marking',
  'organisation',
  'site',
  'port',
  'exported',
  'reference',
  'practice',
  'maturity',
  'meaning',
  'evidence',
  'assessed_on',
] as const

/** The annex for a spreadsheet: RFC 4180, in UTF-8 that also old ones read, a line for each mark with all it belongs to. */
export function annexTable({ site, organisation, marks, level, clock }: Annex): string {
  const t = translator(clock.language)
  const label = labeller(clock)
  const whose = [
    tlpLabel(level),
    organisation,
    site.name,
    site.port ? label('port', site.port) : '',
    clock.now.toISOString().slice(0, 10),
  ]
  const lines = marks.map(({ reference, title, maturity, evidence, assessed_on }) => [
    ...whose,
    ...[reference, title, String(maturity), label('maturity', maturity), evidence, assessed_on],
  ])
  const head = columns.map((column) => t(`coverage:annex.column.${column}`))
  return `\uFEFF${[head, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}
