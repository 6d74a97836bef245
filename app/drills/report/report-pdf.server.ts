import { labeller } from '#app/bulletins/paper/labeller.ts'
import { blocks, facts, finished, heading, newPdf, type Pdf, smallHeading } from '#app/bulletins/paper/pdf-page.ts'
import { type Clock, fullDate } from '#app/languages/dates.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Drill, Player } from '../show/find-drill.server.ts'
import type { Moment, Reaction } from '../show/timeline.ts'
import type { Gap } from './write-debrief.server.ts'

export type Report = {
  drill: Drill
  situation: string
  moments: readonly Moment[]
  players: readonly Player[]
  practices: readonly Gap[]
  level: Tlp
  /** Who took it, and when. */
  mark: string
}

/** The report of a drill on A4. */
export function reportPdf(report: Report, clock: Clock): Promise<Buffer> {
  const { drill, situation, moments, practices, level, mark } = report
  const t = translator(clock.language)
  const title = t('drills:report.title', { name: t(`drills:template.${drill.template}`), site: drill.site })
  const pdf = newPdf(title, clock.language)
  heading(pdf, title, 19)
  text(pdf, t('drills:report.evidence'))
  facts(pdf, factsOf(report, clock))
  part(pdf, t('drills:report.scenario'), situation)
  heading(pdf, t('drills:report.course'))
  for (const moment of moments) momentOnPaper(pdf, moment, clock)
  part(pdf, t('drills:debrief.took_part'), drill.took_part)
  part(pdf, t('drills:debrief.results'), drill.results || t('drills:report.unwritten'))
  part(pdf, t('drills:debrief.lessons'), drill.lessons)
  part(pdf, t('drills:debrief.gaps'), drill.gaps)
  part(pdf, t('drills:debrief.practices'), practices.map(practiceLine).join('\n'))
  text(pdf, t('drills:report.kept'))
  return finished(pdf, {
    tlp: level,
    foot: (page, pages) => [t('paper:pdf.page', { page, pages }), t('paper:pdf.printed', { mark })].join('   '),
    mark,
    exercise: t('drills:banner'),
  })
}

function factsOf({ drill, players }: Report, clock: Clock) {
  const t = translator(clock.language)
  return [
    { term: t('drills:fact.kind'), detail: t(`drills:kind.${drill.kind}`) },
    { term: t('drills:fact.site'), detail: drill.site },
    { term: t('drills:fact.starts'), detail: fullDate(drill.starts_at, clock) },
    { term: t('drills:fact.ended'), detail: drill.ended_at ? fullDate(drill.ended_at, clock) : '' },
    { term: t('drills:fact.players'), detail: players.map((player) => nameOf(player, clock)).join(', ') },
  ]
}

function nameOf({ name }: Player, { language }: Clock) {
  return name ?? translator(language)('drills:player.unlisted')
}

function momentOnPaper(pdf: Pdf, { title, sent_at, within, reactions }: Moment, clock: Clock) {
  const t = translator(clock.language)
  smallHeading(pdf, title)
  text(pdf, `${t('drills:show.sent')} ${fullDate(sent_at, clock)}. ${t('drills:show.within', { minutes: within })}`)
  facts(
    pdf,
    reactions.map((reaction) => ({ term: nameOf(reaction.player, clock), detail: reactionLine(reaction, clock) })),
  )
}

function reactionLine({ opened_at, answers, minutes, escalated }: Reaction, clock: Clock) {
  const t = translator(clock.language)
  const label = labeller(clock)
  const opened = opened_at
    ? `${t('drills:reaction.opened')} ${fullDate(opened_at, clock)}`
    : t('drills:reaction.unopened')
  const said = answers.map(({ role, answer, note, answered_at }) =>
    [`${label('acknowledgement', answer)}, ${label('role', role)}, ${fullDate(answered_at, clock)}`, note]
      .filter(Boolean)
      .join(': '),
  )
  const first = minutes === null ? t('drills:reaction.silent') : t('drills:reaction.minutes', { count: minutes })
  const called = escalated.map(({ step, at }) => `${t(`drills:reaction.${step}`)} ${fullDate(at, clock)}`)
  return [opened, first, ...said, ...called].join('; ')
}

function practiceLine({ reference, title }: Gap) {
  return title ? `${title} (${reference})` : reference
}

function part(pdf: Pdf, title: string, said: string) {
  if (!said) return
  heading(pdf, title)
  for (const line of said.split(/\n+/)) text(pdf, line)
}

function text(pdf: Pdf, said: string) {
  blocks(pdf, [
    { kind: 'paragraph', depth: 0, bullet: '', runs: [{ text: said, bold: false, italic: false, mono: false }] },
  ])
}
