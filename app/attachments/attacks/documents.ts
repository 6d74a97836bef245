import { type Attempt, html, text } from './attempt.ts'

const pdf = (inside: string) =>
  text(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`)

export function documents(): Attempt[] {
  return [
    { what: 'a PDF', name: 'x.pdf', bytes: pdf(''), outcome: 'application/pdf' },
    { what: 'a PDF called a web page', name: 'x.html', bytes: pdf(''), outcome: 'application/pdf' },
    {
      what: 'a PDF with a script',
      name: 'x.pdf',
      bytes: pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
      outcome: 'active_pdf',
    },
    {
      what: 'a PDF with a script in disguise',
      name: 'x.pdf',
      bytes: pdf('/OpenAction << /S /J#61v#61Script >>'),
      outcome: 'active_pdf',
    },
    {
      what: 'a PDF that launches',
      name: 'x.pdf',
      bytes: pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
      outcome: 'active_pdf',
    },
    {
      what: 'a PDF with a file inside',
      name: 'x.pdf',
      bytes: pdf('/Names << /EmbeddedFiles 2 0 R >>'),
      outcome: 'active_pdf',
    },
    {
      what: 'a PDF with a form that sends',
      name: 'x.pdf',
      bytes: pdf('/A << /S /SubmitForm >>'),
      outcome: 'active_pdf',
    },
    { what: 'a locked PDF', name: 'x.pdf', bytes: pdf('/Encrypt 5 0 R'), outcome: 'encrypted' },
    {
      what: 'a script across two pieces of a PDF',
      name: 'x.pdf',
      bytes: pdf(`/X (${'a'.repeat(65_480)}) /JavaScript`),
      outcome: 'active_pdf',
    },
    {
      what: 'a web page that becomes a PDF',
      name: 'x.pdf',
      bytes: Buffer.concat([text(html), pdf('')]),
      outcome: 'web_page',
    },
    {
      what: 'a PDF that becomes a web page',
      name: 'x.html',
      bytes: Buffer.concat([pdf(''), text(html)]),
      outcome: 'application/pdf',
    },
  ]
}
