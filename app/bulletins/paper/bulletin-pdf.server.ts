import { type Clock, fullDate } from '#app/languages/dates.ts'
import { unnamedOriginator } from '#app/languages/originator.ts'
import { translator } from '#app/languages/translator.server.ts'
import { isPractice, saidOf } from '#app/vocabulary/bulletin-type.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import { labeller } from './labeller.ts'
import { layerOnPaper, type PaperLayer } from './pdf-layer.ts'
import { facts, finished, heading, newPdf } from './pdf-page.ts'

type Paper = {
  bulletin: {
    reference: string
    title: string
    type: string
    severity: number
    urgency: string
    certainty: string
    ports: readonly string[]
    sectors: readonly string[]
    modi_operandi: readonly string[]
    originator_name: string
    released_at: Date | null
    valid_until: Date | null
    revision: number
    exercise: boolean
    expired: boolean
    tlp: Tlp
  }
  layers: readonly PaperLayer[]
  /** Who it was printed for; null where the marking asks for none. */
  mark: string | null
}

/** A bulletin on A4, as its reader may see it: the strictest marking in it at the head and the foot of each page. */
export function bulletinPdf({ bulletin, layers, mark }: Paper, clock: Clock): Promise<Buffer> {
  const t = translator(clock.language)
  const pdf = newPdf(`${bulletin.reference} ${bulletin.title}`, clock.language)
  heading(pdf, bulletin.title, 19)
  if (bulletin.expired)
    facts(pdf, [{ term: t('bulletins:standing.expired'), detail: t('paper:pdf.expired', saidOf(bulletin.type)) }])
  facts(pdf, factsOf(bulletin, clock))
  for (const layer of layers) {
    pdf.moveDown()
    if (layers.length > 1) heading(pdf, `${tlpLabel(layer.tlp)}  ${t('paper:pdf.layer', { count: layer.position })}`)
    layerOnPaper(pdf, layer, clock)
  }
  return finished(pdf, {
    tlp: layers.at(-1)?.tlp ?? bulletin.tlp,
    foot: (page, pages) =>
      [bulletin.reference, t('paper:pdf.page', { page, pages }), mark && t('paper:pdf.printed', { mark })]
        .filter(Boolean)
        .join('   '),
    mark,
    exercise: bulletin.exercise ? t('paper:pdf.exercise') : null,
  })
}

function factsOf(bulletin: Paper['bulletin'], clock: Clock) {
  const t = translator(clock.language)
  const label = labeller(clock)
  const all = (list: string, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ')
  const { originator_name: originator } = bulletin
  const practice = isPractice(bulletin.type)
  const date = (moment: Date | null) => (moment ? fullDate(moment, clock) : '')
  return [
    { term: t('bulletins:fact.reference'), detail: bulletin.reference },
    { term: t('bulletins:fact.type'), detail: label('bulletin_type', bulletin.type) },
    ...(practice ? [] : gradesOf(bulletin, clock)),
    { term: t('bulletins:fact.ports'), detail: all('port', bulletin.ports) },
    { term: t('bulletins:fact.sectors'), detail: all('sector', bulletin.sectors) },
    { term: t('bulletins:fact.modi_operandi'), detail: all('modus_operandi', bulletin.modi_operandi) },
    {
      term: t('bulletins:fact.originator'),
      detail: originator === unnamedOriginator ? t('frame:alliance_member') : originator,
    },
    { term: t('bulletins:fact.released'), detail: date(bulletin.released_at) },
    { term: t(`bulletins:fact.${practice ? 'next_review' : 'valid_until'}`), detail: date(bulletin.valid_until) },
    { term: t('bulletins:fact.revision'), detail: bulletin.revision > 1 ? String(bulletin.revision) : '' },
  ]
}

/** A practice has none of them. */
function gradesOf({ severity, urgency, certainty }: Paper['bulletin'], clock: Clock) {
  const t = translator(clock.language)
  const label = labeller(clock)
  return [
    { term: t('bulletins:fact.severity'), detail: label('severity', severity) },
    { term: t('bulletins:fact.urgency'), detail: label('urgency', urgency) },
    { term: t('bulletins:fact.certainty'), detail: label('certainty', certainty) },
  ]
}
