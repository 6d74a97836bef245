import { type Attempt, elf, exe, html, script, svg, text } from './attempt.ts'

export function wrongTypes(): Attempt[] {
  return [
    { what: 'a program called a photo', name: 'photo.jpg', bytes: exe, outcome: 'program' },
    { what: 'a program for Linux called a PDF', name: 'report.pdf', bytes: elf, outcome: 'program' },
    { what: 'SVG with a script', name: 'seal.svg', bytes: text(svg), outcome: 'vector' },
    { what: 'SVG called PNG', name: 'seal.png', bytes: text(svg), outcome: 'vector' },
    {
      what: 'SVG behind a declaration',
      name: 'seal.svg',
      bytes: text(`<?xml version="1.0"?>\n${svg}`),
      outcome: 'web_page',
    },
    { what: 'SVG in UTF-16', name: 'seal.txt', bytes: Buffer.from(`\ufeff${svg}`, 'utf16le'), outcome: 'vector' },
    { what: 'a web page', name: 'page.html', bytes: text(html), outcome: 'web_page' },
    { what: 'a web page called text', name: 'page.txt', bytes: text(html), outcome: 'web_page' },
    { what: 'a web page called a photo', name: 'page.jpg', bytes: text(html), outcome: 'web_page' },
    {
      what: 'a web page behind words',
      name: 'x.csv',
      bytes: text(`seal;seen\n${'a;b\n'.repeat(30_000)}${html}`),
      outcome: 'web_page',
    },
    {
      what: 'a script tag across two pieces',
      name: 'x.txt',
      bytes: text(`${'a'.repeat(65_533)}${script}`),
      outcome: 'web_page',
    },
    { what: 'a shell script', name: 'run.txt', bytes: text('#!/bin/sh\nrm -rf /\n'), outcome: 'program' },
    { what: 'PHP', name: 'x.txt', bytes: text('<?php system($_GET[0]);'), outcome: 'web_page' },
    { what: 'control characters in a text', name: 'x.txt', bytes: text('seal \x1b[2J gone'), outcome: 'type' },
    { what: 'a NUL in a text', name: 'x.csv', bytes: text('seal\0gone'), outcome: 'type' },
    {
      what: 'bytes that are no letters',
      name: 'x.txt',
      bytes: Buffer.from([0x53, 0xe9, 0x61, 0x6c, 0xff]),
      outcome: 'text',
    },
    {
      what: 'XML',
      name: 'x.xml',
      bytes: text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
      outcome: 'web_page',
    },
    { what: 'nothing at all', name: 'empty.pdf', bytes: Buffer.alloc(0), outcome: 'empty' },
    { what: 'Flash', name: 'x.swf', bytes: Buffer.concat([text('FWS'), Buffer.alloc(200)]), outcome: 'program' },
    {
      what: 'Java',
      name: 'x.class',
      bytes: Buffer.concat([Buffer.from('cafebabe00000034', 'hex'), Buffer.alloc(60)]),
      outcome: 'program',
    },
    { what: 'WebAssembly', name: 'x.txt', bytes: Buffer.from('0061736d01000000', 'hex'), outcome: 'program' },
    {
      what: 'a video',
      name: 'x.jpg',
      bytes: Buffer.concat([Buffer.from('000000206674797069736f6d', 'hex'), Buffer.alloc(60)]),
      outcome: 'type',
    },
  ]
}
