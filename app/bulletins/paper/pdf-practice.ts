import type { Clock } from '#app/languages/dates.ts'
import { translator } from '#app/languages/translator.server.ts'
import { answerWords } from '../templates/answer-words.ts'
import { practiceFacts } from '../templates/practice-facts.ts'
import type { PracticeQuestion } from '../templates/practice-questions.ts'
import { practiceSteps } from '../templates/practice-steps.ts'
import { type Answers, wordsIn } from '../templates/questions.ts'
import { labeller } from './labeller.ts'
import { blocks, facts, margin, type Pdf, quiet, smallHeading } from './pdf-page.ts'
import { type Block, blocksOf, plainBlock } from './pdf-text.ts'

type Told = { html: string; answers: Answers }

/** A practice in the order of its page, close enough to fit one sheet. */
export function practiceOnPaper(pdf: Pdf, { html, answers }: Told, clock: Clock) {
  const t = translator(clock.language)
  const said = (question: PracticeQuestion) => wordsIn(answers[question])
  const part = (title: string, all: readonly Block[]) => {
    if (all.length === 0) return
    smallHeading(pdf, title)
    blocks(pdf, all)
  }
  const text = (question: 'problem' | 'technology' | 'side_effects' | 'what_failed') =>
    part(t(`templates:practice.heading.${question}`), linesOf(said(question)))
  lead(pdf, said('claim'))
  facts(pdf, factsOf(practiceFacts, answers, clock))
  text('problem')
  blocks(pdf, blocksOf(html))
  part(t('templates:practice.heading.steps'), practiceSteps(said('practice_steps')).map(step))
  text('technology')
  figures(pdf, said, clock)
  text('side_effects')
  text('what_failed')
  pdf.moveDown(0.4)
  facts(pdf, factsOf(['legal_basis', 'data_protection', 'contact_for', 'visit_offer', 'public_source'], answers, clock))
}

type Fact =
  | (typeof practiceFacts)[number]
  | 'legal_basis'
  | 'data_protection'
  | 'contact_for'
  | 'visit_offer'
  | 'public_source'

function factsOf(questions: readonly Fact[], answers: Answers, clock: Clock) {
  const t = translator(clock.language)
  return questions.map((question) => ({
    term: t(`templates:practice.fact.${question}`),
    detail: answerWords(question, answers[question] ?? '', labeller(clock), clock),
  }))
}

function linesOf(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => plainBlock('paragraph', line))
}

function step(text: string, place: number): Block {
  return { ...plainBlock('item', text), bullet: `${place + 1}.`, depth: 1 }
}

/** Before and after beside each other. */
function figures(pdf: Pdf, said: (question: PracticeQuestion) => string, { language }: Clock) {
  const t = translator(language)
  const [before, after] = [said('figures_before'), said('figures_after')]
  if (!before && !after) return
  smallHeading(pdf, t('templates:practice.heading.results'))
  columns(pdf, [
    { title: t('templates:practice.heading.figures_before'), text: before || '–' },
    { title: t('templates:practice.heading.figures_after'), text: after || '–' },
  ])
}

/** What is said before all else. */
function lead(pdf: Pdf, text: string) {
  if (text) pdf.moveDown(0.3).font('plain').fontSize(12.5).fillColor('#000').text(text).moveDown(0.4)
}

/** Short texts beside each other, each under a title; they stay on one page. */
function columns(pdf: Pdf, all: readonly { title: string; text: string }[]) {
  const gap = 16
  const width = (pdf.page.width - 2 * margin - gap * (all.length - 1)) / all.length
  pdf.font('plain').fontSize(10.5)
  const tall = Math.max(...all.map(({ text }) => pdf.heightOfString(text, { width }))) + 18
  if (pdf.y + tall > pdf.page.maxY()) pdf.addPage()
  const top = pdf.y
  all.forEach(({ title, text }, place) => {
    const x = margin + place * (width + gap)
    pdf.fontSize(9).fillColor(quiet).text(title, x, top, { width })
    pdf.fontSize(10.5).fillColor('#000').text(text, { width })
  })
  pdf.x = margin
  pdf.y = top + tall
}
