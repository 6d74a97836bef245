import { detectDates } from '../detection/dates.ts'
import { barePlate, countryPlate, vehicle } from '../detection/plate-forms.ts'
import type { Span } from './names.ts'

/** Light patterns: the full tables of all countries are hundreds of kilobytes, and this runs while people type. */
const mail =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\[at\]|\(at\))[\p{L}\p{N}-]{1,63}(?:\[?\.\]?[\p{L}\p{N}-]{1,63}){0,3}\[?\.\]?\p{L}{2,24}(?![\p{L}\p{N}])/gu
const abroad =
  /(?<![\p{L}\p{N}+])(?:\+[1-9]|\(\+[1-9]\d{0,2}\)|00[1-9]\d\d)(?:[ \t()./-]{0,2}\d){6,13}(?![\p{L}\p{N}])/gu
const mobile =
  /(?<![\p{L}\p{N}+.,/-])(?:0[67](?:[ ./-]?\d){8}|04[5-9]\d(?:[ ./-]?\d){6}|01[5-7]\d[ ./-]?\d(?:[ ./-]?\d){6,7})(?![\p{L}\p{N}]|[.,-]\d)/gu
const home = /(?<![\p{L}\p{N}+.,/-])\(?[06-9]\d(?:[ ./()-]{0,2}\d){6,10}(?![\p{L}\p{N}]|[.,]\d)/gu
const calling =
  /(?<!\p{L})(phones?|telephone|tel|call|mobile|cell|ring|telefoon|bel|mobiel|telefon|handy|rückruf|anruf|téléphone|tél|portable|appelez|rappelez|teléfono|móvil|llama|llámame|número de teléfono)(?!\p{L})[^\n\d]{0,20}$/iu

const accountStart = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \t.-]?[A-Za-z0-9])/g
const accountSigns = /^[A-Za-z]{2}\d{2}(?:[ \t.-]?[A-Za-z0-9]){11,30}/

const paper =
  /(?<!\p{L})(?:passport|identity card|id card|id no|driving licen[cs]e|driver's licen[cs]e|national insurance|paspoort|identiteitskaart|id-kaart|rijbewijs|bsn|rijksregister(?:nummer)?|reisepass|personalausweis|führerschein|passeport|carte d['’]identité|cni|permis(?: de conduire)?|titre de séjour|sécurité sociale|pasaporte|dni|nie|carné|permiso de conducir)(?:[ -]?(?:number|no|nr|nummer|n°|numéro|número))?[ :.#-]{0,3}(?<it>(?=[A-Z\d.-]*\d)[A-Z\d][A-Z\d.-]{5,19}[A-Z\d])(?!\p{L})/giu

const birth =
  /(?<!\p{L})(born|dob|date of birth|geboren|geb|geboortedatum|geburtsdatum|née?|date de naissance|nacid[oa]|fecha de nacimiento)(?!\p{L})[^\n\d]{0,16}$/iu

export function mails(text: string) {
  return spans(text, mail)
}

export function phoneNumbers(text: string) {
  const said = spans(text, home).filter(({ start }) => calling.test(behind(text, start, 40)))
  return [...spans(text, abroad), ...spans(text, mobile), ...said]
}

/** As many groups as make the check digits fit: the sentence goes on right behind an account. */
export function accountNumbers(text: string) {
  return spans(text, accountStart).flatMap(({ start }) => {
    const [signs = ''] = accountSigns.exec(text.slice(start, start + 70)) ?? []
    const lengths = Array.from(signs, (_, at) => at + 1).filter((at) => at >= 15 && !isSign(text, start + at))
    const length = lengths.findLast((at) => isAccount(signs.slice(0, at)))
    return length ? [{ start, end: start + length }] : []
  })
}

function isSign(text: string, at: number) {
  return /[A-Za-z0-9]/.test(text.charAt(at))
}

/** ISO 13616: mod 97 is 1; and at least eight digits, since one sentence in a hundred would pass too. */
function isAccount(written: string) {
  const value = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  return value.replace(/\D/g, '').length >= 8 && modulo97(value) === 1
}

function modulo97(value: string) {
  let rest = 0
  for (const sign of value.slice(4) + value.slice(0, 4)) {
    const digit = Number.parseInt(sign, 36)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return rest
}

export function plateNumbers(text: string) {
  const bare = spans(text, barePlate).filter(({ start }) => vehicle.test(behind(text, start, 50)))
  return [...spans(text, countryPlate), ...bare]
}

export function documents(text: string) {
  return spans(text, paper)
}

export function birthDates(text: string) {
  return detectDates(text).filter(({ start }) => birth.test(behind(text, start, 30)))
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: raw, index, groups }) => {
    const it = groups?.it ?? raw
    const start = index + raw.lastIndexOf(it)
    return { start, end: start + it.length }
  })
}

function behind(text: string, start: number, length: number) {
  return text.slice(Math.max(0, start - length), start)
}
