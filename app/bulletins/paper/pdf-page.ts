import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Block, Run } from './pdf-text.ts'

const find = createRequire(import.meta.url)
const font = (name: string) => find.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`)

export type Pdf = InstanceType<typeof PDFDocument>
export const margin = 56
export const quiet = '#4a5560'
const inks = ['#ffffff', '#33ff00', '#ffc000', '#ffc000', '#ff2b2b'] as const

/** An empty A4 document with our fonts. Pages are kept until `finished`, so that their number can stand on each. */
export function newPdf(title: string, language: string): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin + 14, bottom: margin + 14, left: margin, right: margin },
    bufferPages: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: 'Breakwater' },
  })
  pdf.registerFont('plain', font('400Regular'))
  pdf.registerFont('bold', font('700Bold'))
  pdf.registerFont('italic', font('400Regular_Italic'))
  pdf.registerFont('bold italic', font('700Bold_Italic'))
  return pdf.font('plain').fontSize(10.5)
}

/** The bytes, once the marking, `foot`, `mark` and the stripes of an exercise stand on every page. */
export async function finished(
  pdf: Pdf,
  words: { tlp: Tlp; foot: (page: number, pages: number) => string; mark: string | null; exercise: string | null },
): Promise<Buffer> {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    // beyond the margin a line would open a page of its own
    pdf.page.margins = { top: 0, bottom: 0, left: margin, right: margin }
    marking(pdf, words.tlp, 28)
    marking(pdf, words.tlp, pdf.page.height - 52)
    edge(pdf, words.foot(page - start + 1, count))
    if (words.mark) acrossThePage(pdf, words.mark)
    if (words.exercise) stripes(pdf, words.exercise)
  }
  const parts: Buffer[] = []
  pdf.end()
  for await (const part of pdf) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** TLP 2.0: capitals in FIRST's own colours, on black. */
function marking(pdf: Pdf, tlp: Tlp, y: number) {
  const text = tlpLabel(tlp)
  const width = pdf.font('bold').fontSize(11).widthOfString(text) + 16
  const x = (pdf.page.width - width) / 2
  pdf.rect(x, y - 3, width, 20).fill('#000')
  pdf.fillColor(inks[tlp]).text(text, x, y, { width, align: 'center', lineBreak: false })
}

function edge(pdf: Pdf, text: string) {
  const width = pdf.page.width - 2 * margin
  pdf.font('plain').fontSize(8).fillColor(quiet)
  pdf.text(text, margin, pdf.page.height - 26, { width, align: 'center', lineBreak: false })
}

function acrossThePage(pdf: Pdf, mark: string) {
  const { width, height } = pdf.page
  pdf.save().rotate(-35, { origin: [width / 2, height / 2] })
  pdf.font('plain').fontSize(15).fillColor('#000').fillOpacity(0.07)
  // not below the page: a line there would open another
  for (let y = 0; y < height - 30; y += 110)
    pdf.text(`${mark}      ${mark}      ${mark}`, -width / 3, y, { lineBreak: false })
  pdf.restore().fillOpacity(1)
}

/** Along the upper edge, so that no page of it is taken for earnest. */
function stripes(pdf: Pdf, text: string) {
  const { width } = pdf.page
  const words = pdf.font('bold').fontSize(9).widthOfString(text) + 16
  pdf.save().rect(0, 0, width, 18).clip()
  for (let x = -18; x < width; x += 20) pdf.polygon([x, 18], [x + 18, 0], [x + 28, 0], [x + 10, 18]).fill('#cfb0f5')
  pdf.restore()
  pdf.rect((width - words) / 2, 2, words, 14).fill('#f3ecfc')
  pdf.fillColor('#3b1660').text(text, (width - words) / 2, 3, { width: words, align: 'center', lineBreak: false })
}

export function heading(pdf: Pdf, text: string, size = 13) {
  pdf.moveDown(0.6).font('bold').fontSize(size).fillColor('#000').text(text)
  pdf.moveDown(0.2).font('plain').fontSize(10.5)
}

export function smallHeading(pdf: Pdf, text: string) {
  pdf.moveDown(0.4).font('bold').fontSize(10.5).fillColor('#000').text(text).moveDown(0.1)
}

/** Terms and what they are, a line for each. */
export function facts(pdf: Pdf, list: readonly { term: string; detail: string }[]) {
  for (const { term, detail } of list) {
    if (!detail) continue
    pdf.font('plain').fontSize(9.5).fillColor(quiet).text(`${term}: `, { continued: true })
    pdf.fillColor('#000').text(detail)
  }
}

export function blocks(pdf: Pdf, all: readonly Block[]) {
  for (const block of all) paragraph(pdf, block)
}

function paragraph(pdf: Pdf, { kind, depth, bullet, runs }: Block) {
  const indent = kind === 'item' ? 14 * depth : kind === 'quotation' ? 16 : 0
  const x = margin + indent
  const width = pdf.page.width - margin - x
  pdf.fontSize(kind === 'heading' ? 11.5 : 10.5).fillColor(kind === 'quotation' ? quiet : '#000')
  const y = roomFor(pdf)
  if (bullet) pdf.font('plain').text(bullet, x - 14, y, { lineBreak: false })
  const said = runs.filter(({ text }) => text)
  said.forEach((run, place) => {
    pdf.font(fontOf(run, kind === 'heading'))
    const options = { continued: place < said.length - 1, width, lineGap: 1.5 }
    if (place === 0) pdf.text(run.text.trimStart(), x, y, options)
    else pdf.text(run.text, options)
  })
  pdf.moveDown(kind === 'item' ? 0.15 : 0.5)
  pdf.x = margin
}

/** Where the next line goes: a new page when this one has no room for it, or a bullet would stay behind. */
function roomFor(pdf: Pdf) {
  if (pdf.y + pdf.currentLineHeight(true) > pdf.page.maxY()) pdf.addPage()
  return pdf.y
}

function fontOf({ bold, italic }: Run, heading: boolean) {
  if (bold || heading) return italic ? 'bold italic' : 'bold'
  return italic ? 'italic' : 'plain'
}
