import { labeller } from '#app/bulletins/paper/labeller.ts'
import { facts, finished, heading, newPdf, smallHeading } from '#app/bulletins/paper/pdf-page.ts'
import { dayDate } from '#app/languages/dates.ts'
import { translator } from '#app/languages/translator.server.ts'
import { maturities } from '#app/vocabulary/codes/practices.ts'
import type { Annex, Annexed } from './export-assessment.server.ts'

/** The annex on A4, for the file of the site: the weakest marks first, with the marking of the house on every page. */
export function annexPdf(annex: Annex): Promise<Buffer> {
  const { site, marks, level, mark, clock } = annex
  const t = translator(clock.language)
  const pdf = newPdf(t('coverage:annex.title', { site: site.name }), clock.language)
  heading(pdf, t('coverage:annex.title', { site: site.name }), 19)
  facts(pdf, factsOf(annex))
  pdf.moveDown(0.6).text(t('coverage:annex.private', { organisation: annex.organisation }))
  for (const maturity of maturities) {
    const here = marks.filter((each) => each.maturity === maturity)
    if (here.length > 0) heading(pdf, `${maturity}  ${labeller(clock)('maturity', maturity)}`)
    for (const each of here) onPaper(pdf, each, annex)
  }
  return finished(pdf, {
    tlp: level,
    foot: (page, pages) =>
      [site.name, t('paper:pdf.page', { page, pages }), t('paper:pdf.printed', { mark })].join('   '),
    mark,
    exercise: marks.length > 0 && marks.every(({ exercise }) => exercise) ? t('paper:pdf.exercise') : null,
  })
}

function factsOf({ site, organisation, marks, clock }: Annex) {
  const t = translator(clock.language)
  const label = labeller(clock)
  const class_ = [label('site_kind', site.kind), label('site_size', site.size)].join(', ')
  return [
    { term: t('coverage:annex.column.organisation'), detail: organisation },
    { term: t('coverage:annex.column.site'), detail: site.name },
    { term: t('coverage:annex.class'), detail: class_ },
    { term: t('coverage:annex.column.port'), detail: site.port ? label('port', site.port) : '' },
    { term: t('coverage:annex.column.exported'), detail: dayDate(clock.now, clock) },
    { term: t('coverage:annex.marks'), detail: String(marks.length) },
  ]
}

function onPaper(
  pdf: ReturnType<typeof newPdf>,
  { reference, title, evidence, assessed_on }: Annexed,
  { clock }: Annex,
) {
  const t = translator(clock.language)
  smallHeading(pdf, title)
  facts(pdf, [
    { term: t('coverage:annex.column.reference'), detail: reference },
    { term: t('coverage:annex.column.evidence'), detail: evidence },
    { term: t('coverage:annex.column.assessed_on'), detail: dayDate(new Date(`${assessed_on}T12:00:00Z`), clock) },
  ])
}
