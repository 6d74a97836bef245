import { gzipSync } from 'node:zlib'
import { docx, zipped } from './archive.ts'
import { type Attempt, eicar, html, part, text } from './attempt.ts'

export function archives(): Attempt[] {
  const bomb = Buffer.alloc(50 * 1024 * 1024)
  return [
    { what: 'a zip', name: 'x.zip', bytes: zipped([part('a.txt', text('seal'))]), outcome: 'archive' },
    { what: 'a zip called docx', name: 'x.docx', bytes: zipped([part('a.txt', text('seal'))]), outcome: 'archive' },
    { what: 'EICAR in a zip', name: 'x.zip', bytes: zipped([part('eicar.com', text(eicar))]), outcome: 'embedded' },
    {
      what: 'EICAR in a zip in a zip',
      name: 'x.docx',
      bytes: docx(part('a.zip', zipped([part('eicar.txt', text(eicar))]))),
      outcome: 'embedded',
    },
    { what: 'gzip', name: 'x.csv', bytes: gzipSync('seal'), outcome: 'archive' },
    {
      what: 'RAR',
      name: 'x.pdf',
      bytes: Buffer.concat([Buffer.from('526172211a0700', 'hex'), Buffer.alloc(60)]),
      outcome: 'archive',
    },
    {
      what: '7-Zip',
      name: 'x.pdf',
      bytes: Buffer.concat([Buffer.from('377abcaf271c', 'hex'), Buffer.alloc(60)]),
      outcome: 'archive',
    },
    { what: 'a bomb in a zip', name: 'x.zip', bytes: zipped([part('a.txt', bomb)]), outcome: 'bomb' },
    { what: 'a bomb in a document', name: 'x.docx', bytes: docx(part('word/media/a.xml', bomb)), outcome: 'bomb' },
    {
      what: 'a bomb whose directory lies',
      name: 'x.docx',
      bytes: docx({ ...part('word/a.xml', bomb), unpacked: 10 }),
      outcome: 'bomb',
    },
    {
      what: 'entries over the same bytes',
      name: 'x.docx',
      bytes: docx({ ...part('word/a.xml'), at: 0 }),
      outcome: 'bomb',
    },
    {
      what: 'sixty thousand entries',
      name: 'x.docx',
      bytes: zipped(Array.from({ length: 6_000 }, (_, n) => part(`${n}`, text('')))),
      outcome: 'bomb',
    },
    {
      what: 'a directory that counts wrong',
      name: 'x.docx',
      bytes: zipped([part('[Content_Types].xml'), part('word/document.xml')], { count: 1 }),
      outcome: 'broken',
    },
    { what: 'a path in an entry', name: 'x.docx', bytes: docx(part('../../etc/cron.d/x')), outcome: 'broken' },
    { what: 'a root in an entry', name: 'x.docx', bytes: docx(part('/etc/passwd')), outcome: 'broken' },
    {
      what: 'a link in an archive',
      name: 'x.docx',
      bytes: docx({ ...part('word/media/a.png', text('/etc/passwd')), mode: 0o120777 }),
      outcome: 'broken',
    },
    {
      what: 'a document from a system that keeps modes',
      name: 'x.docx',
      bytes: docx({ ...part('word/a.xml'), mode: 0o100644 }),
      outcome: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    {
      what: 'something behind the archive',
      name: 'x.docx',
      bytes: Buffer.concat([docx(), text(html)]),
      outcome: 'broken',
    },
    { what: 'half an archive', name: 'x.docx', bytes: docx().subarray(0, 80), outcome: 'broken' },
    { what: 'the beginning alone', name: 'x.docx', bytes: text('PK\x03\x04'), outcome: 'broken' },
  ]
}
