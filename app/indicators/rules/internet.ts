import { refang } from 'ioc-extractor'
import ipaddr from 'ipaddr.js'
import { parse } from 'tldts'
import { type Checked, ok, reject, warn } from './checked.ts'

/** What stands in documents for a network that is nobody's: kept without a warning, though it proves nothing. */
const reserved = new Set(['reserved', 'benchmarking', 'amt', 'as112'])

export function checkEmail(raw: string): Checked {
  const address = plain(raw.replace(/^.*<([^<>]*)>\s*$/, '$1')).replace(/^mailto:/i, '')
  const [, local = '', domain = ''] = /^([^\s@<>"(),;:]{1,64})@([^\s@]{1,253})$/.exec(address) ?? []
  const host = hostOf(domain)
  if (!local || !host || /^\.|\.$|\.\./.test(local)) return reject(raw, 'email_shape')
  return ok(raw, `${local.toLowerCase()}@${host}`)
}

export function checkDomain(raw: string): Checked {
  const host = hostOf(
    plain(raw)
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/[/?#:].*$/, ''),
  )
  if (!host) return reject(raw, 'domain_shape')
  return hasPublicSuffix(host) ? ok(raw, host) : warn(raw, host, 'domain_suffix')
}

export function checkIp(raw: string): Checked {
  const text = plain(raw).replace(/^\[|\]$/g, '')
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return reject(raw, 'ip_shape')
  const address = ipaddr.process(text)
  const range = address.range()
  const value = address.toString()
  if (range === 'unicast') return ok(raw, value)
  return reserved.has(range) ? { ...ok(raw, value), weak: true } : warn(raw, value, 'ip_private')
}

/** Also the endings that are kept for examples (RFC 2606), which exercises use. */
export function hasPublicSuffix(host: string) {
  const { isIcann, isPrivate } = parse(host)
  return isIcann === true || isPrivate === true || host.endsWith('.example')
}

function plain(raw: string) {
  return refang(raw.normalize('NFKC').trim().slice(0, 2048))
}

/** Lower case, in the letters of the domain name system; null unless it has two labels that could be registered. */
function hostOf(text: string) {
  const host = asciiOf(text.replace(/\.$/, '').toLowerCase())
  const labels = host.split('.')
  const fits = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?$/.test(label))
  return labels.length > 1 && fits && !/^\d+$/.test(labels.at(-1) ?? '') && host.length <= 253 ? host : null
}

function asciiOf(text: string) {
  return URL.canParse(`http://${text}`) && !/[/:@?#\\]/.test(text) ? new URL(`http://${text}`).hostname : ''
}
