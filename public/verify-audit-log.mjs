// Checks an exported audit log, offline: node verify-audit-log.mjs audit-log.ndjson [audit-digest.ndjson]
// Log: first the head (organisation_id, last: the number of entries, hash: of the last), then the entries. The hash of one is
// SHA-256 over the bytes of the one before (of nothing, for the first) and the fields that are joined by | below, in UTF-8.
// Digest: for each day the leaf SHA-256(0, organisation_id|day|number|hash|salt); with the hashes beside its way (RFC 6962
// 2.1) it makes the root. SHA-256(previous, root) is the digest: compare it with what /status showed that day.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const bytes = (hex) => Buffer.from(hex, 'hex')
const linesOf = async (file) => (await open(file)).readLines()
function broken(sentence) {
  console.error(`NOT INTACT: ${sentence}`)
  process.exit(1)
}
const days = []
if (process.argv[3]) for await (const line of await linesOf(process.argv[3])) days.push(JSON.parse(line))
const said = new Map(days.map(({ number, hash }) => [number, hash]))
let [head, before, last] = [undefined, { number: 0, hash: sha() }]
for await (const line of await linesOf(process.argv[2])) {
  if (!head && (head = JSON.parse(line))) continue
  const { number, at, person_id, deed, subject, address, hash: shown } = JSON.parse(line)
  if (number !== before.number + 1) broken(`entry ${number} follows entry ${before.number}.`)
  const fields = [head.organisation_id, number, at, person_id, deed, subject, address ?? ''].join('|')
  const hash = sha(before.hash, fields).toString('hex')
  if (hash !== shown) broken(`entry ${number} is not what was written, or an entry before it is not.`)
  if ((said.get(number) ?? hash) !== hash) broken(`entry ${number} is not the one that stands in the digest.`)
  before = { number, hash: bytes(hash), at }
}
if (before.number !== head?.last) broken(`it ends with entry ${before.number}, and should with ${head?.last}.`)
if (before.hash.toString('hex') !== head.hash) broken('its last entry is not the one that the head names.')
for (const { day, number, hash, salt, place, path, root, previous, digest } of days) {
  const up = (node, beside, level) => sha('\x01', ...((place >> level) & 1 ? [beside, node] : [node, beside]))
  const top = path.map(bytes).reduce(up, sha('\0', [head.organisation_id, day, number, hash, salt].join('|'))).toString('hex')
  const own = !hash || (top === root && number <= before.number && said.get(number) === hash)
  const follows = (last ?? previous) === previous && sha(bytes(previous), bytes(root)).toString('hex') === digest
  if (!own || !follows) broken(`it does not lead to the digest of ${day}.`)
  last = digest
}
const stands = last ? `\nIt leads to ${days.length} digests; that of ${days.at(-1).day} is ${last}` : ''
console.log(`Intact: ${before.number} entries, the last of ${before.at}, hash ${head.hash}${stands}`)
