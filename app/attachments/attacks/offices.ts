import { docx, type Packed, zipped } from './archive.ts'
import { type Attempt, cfb, exe, part, text } from './attempt.ts'

export function offices(): Attempt[] {
  const odf = (...more: Packed[]) =>
    zipped([part('mimetype', text('application/vnd.oasis.opendocument.text')), part('content.xml'), ...more])
  return [
    {
      what: 'a document',
      name: 'x.docx',
      bytes: docx(),
      outcome: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    {
      what: 'a document called a photo',
      name: 'x.jpg',
      bytes: docx(),
      outcome: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    { what: 'an OpenDocument', name: 'x.odt', bytes: odf(), outcome: 'application/vnd.oasis.opendocument.text' },
    { what: 'macros', name: 'x.docx', bytes: docx(part('word/vbaProject.bin')), outcome: 'macros' },
    { what: 'macros, old kind', name: 'x.xlsx', bytes: docx(part('xl/macrosheets/sheet1.xml')), outcome: 'macros' },
    {
      what: 'macros called by type',
      name: 'x.docx',
      bytes: zipped([
        part('[Content_Types].xml', text('application/vnd.ms-word.document.macroEnabled.main+xml')),
        part('word/document.xml'),
      ]),
      outcome: 'macros',
    },
    {
      what: 'macros in OpenDocument',
      name: 'x.odt',
      bytes: odf(part('Basic/Standard/Module1.xml')),
      outcome: 'macros',
    },
    { what: 'ActiveX', name: 'x.docx', bytes: docx(part('word/activeX/activeX1.bin')), outcome: 'macros' },
    {
      what: 'a program inside',
      name: 'x.docx',
      bytes: docx(part('word/embeddings/setup.exe', exe)),
      outcome: 'embedded',
    },
    {
      what: 'a package inside',
      name: 'x.docx',
      bytes: docx(part('word/embeddings/oleObject1.bin', cfb)),
      outcome: 'embedded',
    },
    { what: 'a script inside', name: 'x.pptx', bytes: docx(part('ppt/media/run.vbs')), outcome: 'embedded' },
    { what: 'a locked entry', name: 'x.docx', bytes: docx({ ...part('word/a.xml'), flags: 1 }), outcome: 'encrypted' },
    {
      what: 'a locked OpenDocument',
      name: 'x.odt',
      bytes: odf(part('META-INF/manifest.xml', text('<manifest:encryption-data/>'))),
      outcome: 'encrypted',
    },
    { what: 'an old or locked document', name: 'x.doc', bytes: cfb, outcome: 'old_office' },
    { what: 'an old document called new', name: 'x.xlsx', bytes: cfb, outcome: 'old_office' },
  ]
}
