import type { Clock } from '#app/languages/dates.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { answerWords } from '../templates/answer-words.ts'
import { isPracticeTold } from '../templates/practice-questions.ts'
import { type Answers, answeredIn } from '../templates/questions.ts'
import { labeller } from './labeller.ts'
import { blocks, facts, type Pdf, smallHeading } from './pdf-page.ts'
import { practiceOnPaper } from './pdf-practice.ts'
import { type Block, blocksOf, plainBlock } from './pdf-text.ts'

export type PaperLayer = {
  position: number
  tlp: Tlp
  html: string
  answers: Answers
  red_flags: readonly string[]
  indicators: readonly { type: string; value: string; outcome: string; reason: string | null; note: string }[]
  files: readonly { name: string; caption: string }[]
}

/** A layer in the order of its page: red flags, answers, text, identifiers, files. */
export function layerOnPaper(pdf: Pdf, layer: PaperLayer, clock: Clock) {
  const t = translator(clock.language)
  const label = labeller(clock)
  if (layer.red_flags.length > 0) {
    smallHeading(pdf, t('templates:red_flags'))
    blocks(
      pdf,
      layer.red_flags.map((code) => item(label('red_flag', code))),
    )
  }
  if (isPracticeTold(layer.answers)) practiceOnPaper(pdf, layer, clock)
  else answersOnPaper(pdf, layer, clock)
  if (layer.indicators.length > 0) {
    smallHeading(pdf, t('indicators:list.title'))
    facts(
      pdf,
      layer.indicators.map((indicator) => named(indicator, t)),
    )
  }
  if (layer.files.length > 0) {
    smallHeading(pdf, t('attachments:list.title'))
    blocks(
      pdf,
      layer.files.map(({ name, caption }) => item([name, caption].filter(Boolean).join(': '))),
    )
  }
}

function answersOnPaper(pdf: Pdf, { answers, html }: PaperLayer, clock: Clock) {
  const t = translator(clock.language)
  facts(
    pdf,
    answeredIn(answers).map((code) => ({
      term: t(`templates:question.${code}`),
      detail: answerWords(code, answers[code] ?? '', labeller(clock), clock),
    })),
  )
  blocks(pdf, blocksOf(html))
}

function named(
  { type, value, outcome, reason, note }: PaperLayer['indicators'][number],
  t: ReturnType<typeof translator>,
) {
  const warned = outcome === 'warn' && reason ? t(`indicators:reason.${reason}` as 'indicators:list.title') : ''
  return {
    term: t(`indicators:type.${type}` as 'indicators:list.title'),
    detail: [value, warned && `(${warned})`, note].filter(Boolean).join(' '),
  }
}

function item(text: string): Block {
  return { ...plainBlock('item', text), depth: 1, bullet: '•' }
}
